import { describe, expect, test } from 'vitest';
import { writerOf } from '../../../src/lib/engine/quiz/catalogue/writer.ts';
import { islandFiles, loaded, problemsOf, relationOf } from './island.ts';

const BIRDS = {
	name: 'birds',
	type: 'table',
	path: 'birds.csv',
	schema: {
		fields: [
			...['id', 'label_en', 'label_kk', 'source'].map((name) => ({ name, type: 'string' })),
			{ name: 'renown', type: 'integer', description: 'what islanders say' }
		],
		primaryKey: ['id']
	},
	quiz: { role: 'entities', fame: 'renown' }
};

/** The island with birds on it; what a test says of them stands in `quiz`. */
function withBirds(
	quiz: Readonly<Record<string, string>> = {},
	renown: readonly [string, string] = ['5', '1']
): ReadonlyMap<string, string> {
	const files = islandFiles();
	const birds = JSON.stringify({ ...BIRDS, quiz: { ...BIRDS.quiz, ...quiz } });
	const descriptor = files.get('datapackage.json') ?? '';
	return files
		.set(
			'datapackage.json',
			descriptor.replace('"resources":[', () => `"resources":[${birds},`)
		)
		.set(
			'birds.csv',
			'id,label_en,label_kk,source,renown\n' +
				`gull,a gull,шағала,gazetteer:1,${renown[0]}\nauk,an auk,аук,gazetteer:1,${renown[1]}\n`
		);
}

describe('how well known an entity is', () => {
	test('is read from the field that the table names, and is nothing to ask', () => {
		const base = loaded(withBirds());
		expect([...(relationOf(base, 'birds').fame ?? [])]).toEqual([5, 1]);
		expect([...relationOf(base, 'birds').fields.keys()]).toEqual(['id']);
		expect(writerOf(base).cells.some(({ ask }) => ask.name === 'renown')).toBe(false);
	});

	test('is not known where the table names no field', () => {
		expect(relationOf(loaded(islandFiles()), 'towns').fame).toBeNull();
	});

	test.each(['', '0', '6', '2.5', 'very'])('is a whole number from 1 to 5, not %j', (renown) => {
		expect(problemsOf(withBirds({}, ['3', renown]))).toEqual([
			`birds.csv row 3, column renown: must say how well known the row is, from 1 (to few) to 5 (to everybody), saw '${renown}'`
		]);
	});

	test.each(['label_en', 'glory'])('stands in an integer field of the table, not in %s', (fame) => {
		expect(problemsOf(withBirds({ fame }))).toContain(
			`datapackage.json resources[birds].quiz.fame: must name a field of this table with the type "integer", saw '${fame}'`
		);
	});

	test('is said of entities and not of facts', () => {
		expect(problemsOf(withBirds({ role: 'facts' }))).toContain(
			'datapackage.json resources[birds].quiz.fame: belongs to tables of entities: facts are not famous'
		);
	});
});
