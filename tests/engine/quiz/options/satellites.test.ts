import { expect, test } from 'vitest';
import type { Candidate, Likeness } from '../../../../src/lib/engine/quiz/options/likeness.ts';
import { alike } from '../../../../src/lib/engine/quiz/options/likeness.ts';
import { chooseSatellites } from '../../../../src/lib/engine/quiz/options/satellites.ts';
import { below, seedOf, streamOf } from '../../../../src/lib/engine/quiz/random.ts';
import { LEVELS, type Level } from '../../../../src/lib/game/kind.ts';

const SIZE = 2000;
const world = streamOf(seedOf('world'), 'options', 0);
const column = (values: number) => ({
	cells: Int32Array.from({ length: SIZE }, () => below(world, values)),
	width: 1,
	at: 0
});

const LIKENESS: Likeness = {
	attributes: [4, 6, 10, 3].map((values) => ({
		column: column(values),
		postings: { starts: new Uint32Array(), rows: new Uint32Array() },
		weight: 2,
		near: 0
	})),
	company: []
};

const candidate = (code: number): Candidate => ({ code, row: -1 });

/** The key and three satellites, out of sixteen that are drawn as freely as the key is. */
function optionsFor(index: number, level: Level): readonly Candidate[] {
	const stream = streamOf(seedOf('pivot'), 'options', index);
	const codes = new Set<number>();
	while (codes.size < 17) codes.add(below(stream, SIZE));
	const [key, ...candidates] = [...codes].map(candidate);
	if (key === undefined) return [];
	const choice = { likeness: LIKENESS, key, candidates, wanted: 3, level, quotas: [] };
	return [key, ...chooseSatellites(stream, choice)];
}

/** How like the others an option is; the key's place when they are sorted by it. Ties share. */
function keyRankShare(options: readonly Candidate[], best: 'most' | 'least'): number {
	const totals = options.map((one) =>
		options.reduce((sum, other) => sum + (one === other ? 0 : alike(LIKENESS, one, other)), 0)
	);
	const wanted = best === 'most' ? Math.max(...totals) : Math.min(...totals);
	return totals[0] === wanted ? 1 / totals.filter((total) => total === wanted).length : 0;
}

test('neither the option most like the others nor the least is the key more often than it should be', () => {
	for (const level of LEVELS) {
		for (const best of ['most', 'least'] as const) {
			let right = 0;
			for (let index = 0; index < 20_000; index++) {
				right += keyRankShare(optionsFor(index, level), best);
			}
			expect(right / 20_000).toBeLessThan(0.29);
		}
	}
});

test('distractors are chosen, not the key among them, and none twice', () => {
	for (let index = 0; index < 1000; index++) {
		const codes = optionsFor(index, 'medium').map(({ code }) => code);
		expect(new Set(codes).size).toBe(4);
	}
});

test('distractors come nearer to the key as the level rises', () => {
	const mean = (level: Level) => {
		let sum = 0;
		for (let index = 0; index < 5000; index++) {
			const [key, ...others] = optionsFor(index, level);
			for (const other of others) if (key !== undefined) sum += alike(LIKENESS, key, other);
		}
		return sum;
	};
	expect(mean('hard')).toBeGreaterThan(mean('medium') * 1.1);
	expect(mean('medium')).toBeGreaterThan(mean('easy') * 1.1);
});
