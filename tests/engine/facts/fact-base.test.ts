import { describe, expect, test } from 'vitest';
import { islandFiles, loaded, problemsWith, relationOf } from './island.ts';

describe('a base', () => {
	test('has the same digest however its files are laid out, and another when it says something else', () => {
		const plain = loaded(islandFiles()).digest;
		expect(plain).toMatch(/^[0-9a-f]{32}$/);
		const files = islandFiles();
		const descriptor: unknown = JSON.parse(files.get('datapackage.json') ?? '');
		files.set('datapackage.json', JSON.stringify(descriptor, null, 8));
		files.set(
			'races.csv',
			(files.get('races.csv') ?? '').replaceAll('\n', '\r\n').replace('castra', '"castra"')
		);
		files.set('phrasing/en.yaml', `# a remark\n${files.get('phrasing/en.yaml') ?? ''}`);
		expect(loaded(files).digest).toBe(plain);
		files.set(
			'races.csv',
			(files.get('races.csv') ?? '').replace('2012,"castra",24', '2012,"castra",25')
		);
		expect(loaded(files).digest).not.toBe(plain);
	});

	test('numbers entities by row, sorts numbers and dates, and keeps categories in their order', () => {
		const base = loaded(islandFiles());
		const races = relationOf(base, 'races').fields;
		const boats = races.get('boats')?.domain;
		expect(boats?.type === 'number' && [...boats.values]).toEqual([
			16, 19, 22, 24, 27, 29, 31, 33, 35, 38
		]);
		expect(races.get('weather')?.domain).toMatchObject({
			type: 'category',
			values: ['calm', 'breeze', 'storm'],
			ordered: true
		});
		expect(races.get('winner')?.codes[1]).toBe(10);
		const opened = relationOf(base, 'spans').fields.get('opened')?.domain;
		expect(opened?.type === 'date' && opened.values.slice(0, 3)).toEqual([
			'1712-06-14',
			'1735',
			'1768-09-02'
		]);
		expect(relationOf(base, 'towns').fields.get('id')?.domain).toMatchObject({
			type: 'entity',
			relation: 'towns',
			size: 13
		});
	});

	test('lets overlapping entities never stand beside each other, both ways', () => {
		const { overlaps } = relationOf(loaded(islandFiles()), 'towns');
		expect(overlaps.get(0)).toEqual(new Set([1]));
		expect(overlaps.get(1)).toEqual(new Set([0]));
		expect(problemsWith(['towns.csv', ',castra,gazetteer', ',castro,gazetteer'])).toEqual([
			"towns.csv row 3, column overlaps: names no row of this table, saw 'castro', did you mean 'castra'?"
		]);
	});
});
