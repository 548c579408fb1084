import { describe, expect, test } from 'vitest';
import { islandFiles, loaded, problemsOf, problemsWith, relationOf } from './island.ts';

const D = 'datapackage.json';

const described = (descriptor: unknown): readonly string[] =>
	problemsOf(
		new Map([[D, typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor)]])
	);

describe('a descriptor', () => {
	test('that is not there, is no JSON or no object is refused', () => {
		expect(problemsOf(new Map())).toEqual([`${D}: is missing: a fact base begins with it`]);
		expect(described('{ "name": }').join()).toMatch(/^datapackage.json: is not valid JSON: /);
		expect(described('[]')).toContain(`${D}: must be an object with named values, saw a list`);
		expect(described('['.repeat(100) + ']'.repeat(100)).join()).toMatch(
			/is nested more than 40 deep/
		);
	});

	test('without anything in it hears of everything at once', () => {
		expect(described({})).toEqual([
			`${D} quiz: must say languages and sources (see questions/README.md)`,
			`${D} quiz.languages: must list at least one language, such as ["en"]`,
			`${D} name: must be lower case letters, digits and hyphens, saw ''`,
			`${D} quiz.sources: must name the table of sources`,
			`${D} resources: must list at least one table`
		]);
	});

	test.each([
		'../secrets.csv',
		'/etc/passwd',
		'a/../../b.csv',
		'https://x.example/a.csv',
		'a\\b.csv',
		'C:x.csv',
		''
	])('cannot reach out of its folder: %s', (path) => {
		expect(problemsWith([D, '"path":"races.csv"', `"path":${JSON.stringify(path)}`])).toContain(
			`${D} resources[races].path: must be one file inside the folder, saw '${path}'`
		);
	});

	test.each([
		[
			'"type":"year"',
			'"type":"aeon"',
			"resources[towns].schema.fields[founded].type: must be string, integer, number, date, year, yearmonth, boolean or list, saw 'aeon'"
		],
		[
			'"role":"sources"',
			'"role":"fountains"',
			"resources[sources].quiz.role: must be facts, entities or sources, saw 'fountains'"
		],
		[
			'"topic":"races"',
			'"topic":"rices"',
			"resources[races].quiz.topic: must be a topic of the package (bridges, rivers, towns or races), saw 'rices'"
		],
		[
			'"modality":["forecast"]',
			'"modality":["hope"]',
			"resources[outlooks].quiz.modality: must be forecast or plan, saw 'hope'"
		],
		[
			'"dependencies":',
			'"dependancies":',
			"resources[towns].quiz.dependancies: unknown key 'dependancies'; known are role, topic, modality, dependencies, closed, fields, fame, title"
		],
		[
			'"languages":["en","kk"]',
			'"languages":["en","Kazakh"]',
			"quiz.languages: must be language tags such as en or kk, saw 'Kazakh'"
		],
		[
			'"primaryKey":["year"]',
			'"primaryKey":["years"]',
			"resources[races].schema.primaryKey: must name fields of the table, saw 'years'"
		],
		[
			'"primaryKey":["year"]',
			'"primaryKey":[]',
			'resources[races].schema.primaryKey: must name the fields that tell rows apart'
		],
		[
			'"resource":"builders"',
			'"resource":"masons"',
			"resources[spans].schema.foreignKeys[3]: refers to a table that is not in this package, saw 'masons'"
		],
		[
			'"peers":["setting"]',
			'"peers":["settings"]',
			"resources[courses].schema.fields[mouth]: must name fields of towns as peers, saw 'settings'"
		],
		[
			'"max":60',
			'"max":30',
			"races.csv row 5, column boats: must be within the declared range, 0 to 30, saw '31'"
		],
		[
			'"max":60',
			'"max":-1',
			'resources[races].quiz.fields.boats.range: must have numbers min and max, min below max, and a step above 0'
		],
		[
			'"minimum":1,',
			'"pattern":"(",',
			"resources[spans].schema.fields[length].constraints.pattern: must be a regular expression, saw '('"
		],
		[
			'"storm":{"en":"a storm","kk":"дауыл"}',
			'"storm":{"en":"a storm"}',
			'resources[races].quiz.fields.weather.labels.storm: must have a text for the language kk'
		],
		[
			'"storm":{',
			'"hail":{',
			"resources[races].quiz.fields.weather.labels.hail: labels no category of the field, saw 'hail'"
		],
		[
			'"name":"boats","type":"integer"',
			'"name":"boats","type":"integer","groupChar":","',
			'resources[races].schema.fields[boats].groupChar: is not supported: write plain numbers, true and false'
		],
		[
			'"name":"boats"',
			'"name":"__proto__"',
			"resources[races].schema.fields[__proto__].name: must be letters, digits, _ and -, saw '__proto__'"
		]
	])('hears what is wrong with it: %s -> %s', (from, to, message) => {
		const line = message.startsWith('races') ? message : `${D} ${message}`;
		expect(problemsWith([D, from, to])).toContain(line);
	});

	test('gives titles, units and labels in every language', () => {
		const base = loaded(islandFiles());
		expect(base.title).toEqual({ en: 'The island of Velmora', kk: 'Вельмора аралы' });
		expect([...base.topics.keys()]).toEqual(['bridges', 'rivers', 'towns', 'races']);
		const spans = relationOf(base, 'spans').fields;
		expect(spans.get('length')?.unit).toEqual({ en: 'metres', kk: 'метр' });
		expect(spans.get('length')?.range).toEqual({ min: 0, max: 400, step: 1 });
		expect(spans.get('river')?.title).toEqual({ en: 'river', kk: 'өзен' });
	});
});
