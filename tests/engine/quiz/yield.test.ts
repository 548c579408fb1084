import { expect, test } from 'vitest';
import { yieldOf } from '../../../src/lib/engine/quiz/yield.ts';
import { islandFiles, islandWith, loaded } from '../facts/island.ts';

test('every row of the island is asked or excused, and every question counted once', () => {
	const report = yieldOf(loaded(islandFiles()));
	const counts = [...report.questions.values()].flatMap((kinds) => [...kinds.values()]);
	expect(report.unasked).toEqual([]);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.distinct);
	const blocked = [...report.blocked.values()].reduce((sum, count) => sum + count, 0);
	expect(report.distinct + blocked).toBe(report.combinations);
	expect(report.excused.get('ferries/ivermouth/castra')).toBe('the line is being given up');
});

const BIRDS = {
	name: 'birds',
	type: 'table',
	path: 'birds.csv',
	schema: {
		fields: ['id', 'label_en', 'label_kk', 'source', 'ask', 'reason'].map((name) => ({ name })),
		primaryKey: ['id']
	},
	quiz: { role: 'entities' }
};

test('an entity that no fact refers to and no question shows is idle, unless it says why', () => {
	const files = new Map(
		islandWith(['datapackage.json', '"resources":[', `"resources":[${JSON.stringify(BIRDS)},`])
	);
	files.set(
		'birds.csv',
		'id,label_en,label_kk,source,ask,reason\nauk,an auk,аук,gazetteer:1,,\nmoa,a moa,моа,gazetteer:1,no,extinct\n'
	);
	expect(yieldOf(loaded(files)).unasked).toEqual(['birds/auk']);
});

test('an entity that only stands as an option is not idle', () => {
	const files = islandWith(['bridges.csv', /$/, 'mole,the Mole,Бөгет,,register:22\n']);
	expect(yieldOf(loaded(files)).unasked).toEqual([]);
});
