import { describe, expect, test } from 'vitest';
import { islandFiles, islandWith, loaded, problemsOf, problemsWith, relationOf } from './island.ts';

describe('a key', () => {
	test('that two rows share is refused', () => {
		expect(problemsWith(['races.csv', '2013,kelda', '2012,kelda'])).toContain(
			"races.csv row 3, column year: repeats the primary key (year) of row 2, saw '2012'"
		);
		expect(problemsWith(['fares.csv', 'castra,brindle,summer', 'castra,brindle,winter'])).toContain(
			"fares.csv row 3: repeats the primary key (from, to, season) of row 2, saw 'castra, brindle, winter'"
		);
	});

	test('of a field that must be unique is held to it', () => {
		const unique = [
			'datapackage.json',
			'"constraints":{"minimum":"1000"',
			'"constraints":{"unique":true,"minimum":"1000"'
		] as const;
		expect(problemsWith(unique)).toEqual([]);
		expect(problemsWith(unique, ['towns.csv', '1388', '1204'])).toContain(
			"towns.csv row 4, column founded: repeats the unique field (founded) of row 2, saw '1204'"
		);
	});

	test('to nothing is refused', () => {
		expect(problemsWith(['spans.csv', 'lantern-bridge,tarn', 'lantern-bridge,tran'])).toContain(
			"spans.csv row 3, column river: refers to no row of rivers, saw 'tran', did you mean 'tarn'?"
		);
	});

	test('of several fields to nothing is refused', () => {
		expect(problemsWith(['fares.csv', 'gorsa,ivermouth', 'gorsa,castra'])).toEqual([
			"fares.csv row 7, column from, to: refers to no row of ferries (from, to), saw 'gorsa, castra'"
		]);
	});

	test('may go round in a circle', () => {
		const files = islandWith(
			[
				'datapackage.json',
				'"primaryKey":["id"]},"quiz":{"role":"entities"}',
				'"primaryKey":"id","foreignKeys":[{"fields":"capital","reference":{"resource":"towns","fields":"id"}}]},"quiz":{"role":"entities"}'
			],
			[
				'datapackage.json',
				'{"name":"source","type":"string","constraints":{"required":true}}]',
				'{"name":"source"},{"name":"capital"}]'
			],
			['districts.csv', ',source', ',source,capital'],
			['districts.csv', /gazetteer:1$/gm, 'gazetteer:1,castra']
		);
		const capital = relationOf(loaded(files), 'districts').fields.get('capital')?.domain;
		expect(capital?.type === 'entity' && capital.relation).toBe('towns');
	});
});

describe('a dependency', () => {
	test('that two firm rows break names both', () => {
		expect(problemsWith(['races.csv', '2019,kelda,33', '2019,gorsa,31'])).toEqual([
			"races.csv row 9, column year: breaks the dependency boats -> year: row 5 has '2015', this row has '2019' for the same boats '31'"
		]);
	});

	test('is not broken by rows that are reported, disputed, forecast or planned', () => {
		expect(problemsOf(islandFiles())).toEqual([]);
		const disputed = [
			'remarks.csv',
			'swan-bridge,bram-tolley,almanac:3,disputed',
			'swan-bridge,bram-tolley,almanac:3,'
		] as const;
		const second = [
			'remarks.csv',
			/$/,
			'swan-bridge,petra-rook,almanac:3,reported,\nswan-bridge,ines-marl,almanac:3,disputed,hearsay\n'
		] as const;
		expect(problemsWith(disputed, second)).toEqual([]);
		const third = [
			'remarks.csv',
			'petra-rook,almanac:3,reported',
			'petra-rook,almanac:3,confirmed'
		] as const;
		expect(problemsWith(disputed, second, third).join()).toMatch(
			/row 3.*breaks the dependency bridge -> builder: row 2/
		);
	});

	test('with a condition binds only the rows that fit it', () => {
		expect(
			problemsWith(['spans.csv', 'lantern-bridge,tarn,brindle', 'lantern-bridge,tarn,kelda'])
		).toEqual([]);
		expect(
			problemsWith(['spans.csv', 'new-bridge,iver,ivermouth', 'new-bridge,iver,kelda'])
		).toEqual([
			"spans.csv row 10, column bridge: breaks the dependency town -> bridge: row 8 has 'new-bridge', this row has 'copper-bridge' for the same town 'kelda'"
		]);
	});

	test('names fields and values that there are', () => {
		expect(
			problemsWith(
				[
					'datapackage.json',
					'"determines":["winner","boats","weather"]',
					'"determines": ["winner", "ships", "source"]'
				],
				[
					'datapackage.json',
					'"when":{"material":["iron","steel"]}',
					'"when": { "material": ["iron", "brass"], "town.height": 3 }'
				]
			)
		).toEqual([
			"datapackage.json resources[spans].quiz.dependencies[1].when.material: is a value that the field material of spans never has, saw 'brass'",
			"datapackage.json resources[spans].quiz.dependencies[1].when.town.height: names an unknown field of spans, saw 'town.height'; its fields are bridge, river, town, builder, opened, material or length",
			"datapackage.json resources[races].quiz.dependencies[0]: names an unknown field of races, saw 'ships'; its fields are year, winner, boats or weather",
			"datapackage.json resources[races].quiz.dependencies[0]: must name a field: a bookkeeping column is one only as part of the primary key, saw 'source'"
		]);
	});
});

describe('a name', () => {
	test('that two entities of a table share is refused, in whatever case', () => {
		expect(problemsWith(['towns.csv', 'Castra Harbour', 'KELDA'])).toEqual([
			"towns.csv row 12, column label_en: is a name of row 2 too (its aliases_en), saw 'Kelda'"
		]);
	});

	test('may be short for several when it stands in a form of its own', () => {
		const wording = relationOf(loaded(islandFiles()), 'builders').wording?.get('en');
		expect(wording?.forms.get('surname')?.slice(0, 2)).toEqual(['Rook', 'Rook']);
	});
});
