import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { questionBases } from '../all-bases.ts';
import { velmora } from '../velmora.ts';

/** The reasons of things put in order or placed, by what they are ordered by. */
function valuesTold(base: ReturnType<typeof velmora>, asked: string): readonly string[] {
	const order = { kinds: ['order', 'timeline'], topics: [], level: null, language: 'en' } as const;
	return Array.from({ length: 4 }, (_, i) => [...writeBatch(base, { ...order, seed: `unit ${i}` })])
		.flat()
		.flatMap(({ proof, reason }) => (proof.asked === asked ? [reason.text] : []));
}

test('what was put in order by length is told with its length in metres or kilometres', () => {
	const told = valuesTold(velmora(), 'length');
	expect(told.length).toBeGreaterThan(5);
	for (const text of told) expect(text).toMatch(/^[^(]+(\([\d.,]+ (metres|kilometres)\)[^(]*)+$/);
});

test('years bear no unit', () => {
	const told = valuesTold(velmora(), 'founded');
	expect(told.length).toBeGreaterThan(5);
	for (const text of told) expect(text).toMatch(/^[^(]+(\(\d{4}\)[^(]*)+$/);
});

test('weights and medals of the first base are told as kilograms and medals', async () => {
	const games = (await questionBases()).find(({ name }) => name === 'paris-2024');
	if (games === undefined) throw new Error('a base is missing');
	for (const [asked, unit] of [
		['limit', 'kg'],
		['value', 'medals']
	] as const) {
		const told = valuesTold(games, asked);
		expect(told.length).toBeGreaterThan(0);
		for (const text of told) expect(text).toMatch(new RegExp(`^([^(]+\\(\\d+ ${unit}\\))+\\.$`));
	}
});
