import { expect, test } from 'vitest';
import { grainOf, ladderAround } from '../../../../src/lib/engine/quiz/options/number-ladder.ts';
import { isUnrounded } from '../../../../src/lib/engine/quiz/options/is-unrounded.ts';
import { below, seedOf, streamOf } from '../../../../src/lib/engine/quiz/random.ts';
import { LEVELS } from '../../../../src/lib/game/kind.ts';

const ROUNDS = 20_000;
const SCALES = [0.1, 1, 10, 100];

/** Keys of all sizes and roundings, and the ladders around them. */
function ladders() {
	const found: { value: number; ladder: readonly number[] }[] = [];
	for (let index = 0; found.length < ROUNDS; index++) {
		const stream = streamOf(seedOf('ladder'), 'options', index);
		const value = (1 + below(stream, 999)) * (SCALES[below(stream, 4)] ?? 1);
		const level = LEVELS[below(stream, 3)] ?? 'easy';
		const rung = {
			value: Number(value.toPrecision(4)),
			wanted: 4,
			level,
			least: 0,
			most: Infinity,
			isUnrounded: false
		};
		const ladder = ladderAround(stream, rung);
		if (ladder !== null) found.push({ value: rung.value, ladder });
	}
	return found;
}

const all = ladders();

test('a ladder ascends, holds its key, and is as round as the key in every rung', () => {
	for (const { value, ladder } of all) {
		expect(ladder).toContain(value);
		expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
		expect(new Set(ladder).size).toBe(4);
		const grain = grainOf(value);
		if (grain >= 1 && value / grain < 20) continue;
		for (const rung of ladder) expect(grainOf(rung)).toBeCloseTo(grain, 10);
	}
});

test('the key stands on every rung equally often', () => {
	const places = [0, 0, 0, 0];
	for (const { value, ladder } of all) {
		const place = ladder.indexOf(value);
		places[place] = (places[place] ?? 0) + 1;
	}
	for (const count of places) expect(count / ROUNDS).toBeLessThan(0.27);
});

test('no guess at a ladder by its numbers alone is right more than 29 times in a hundred', () => {
	const middle = (ladder: readonly number[]) => ladder.reduce((a, b) => a + b) / ladder.length;
	const nearest = (ladder: readonly number[], aim: number) =>
		ladder.reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a));
	const guesses = [
		(ladder: readonly number[]) => nearest(ladder, middle(ladder)),
		(ladder: readonly number[]) => nearest(ladder, Math.sqrt((ladder[0] ?? 0) * (ladder[3] ?? 0))),
		(ladder: readonly number[]) => ladder.toSorted((a, b) => grainOf(b) - grainOf(a))[0]
	];
	for (const guess of guesses) {
		const right = all.filter(({ value, ladder }) => guess(ladder) === value).length;
		expect(right / ROUNDS).toBeLessThan(0.29);
	}
});

test('a ladder that would leave its bounds is not drawn at all', () => {
	for (let index = 0; index < 500; index++) {
		const stream = streamOf(seedOf('edge'), 'options', index);
		const bounds = { least: 1, most: 100 };
		const rung = { value: 2, wanted: 4, level: 'hard', isUnrounded: false, ...bounds } as const;
		expect(ladderAround(stream, rung)).toBeNull();
	}
});

test('where a zero at the end means nothing, it neither draws others nor tells the key', () => {
	let tens = 0;
	let right = 0;
	let withOthers = 0;
	for (let index = 0; index < ROUNDS; index++) {
		const stream = streamOf(seedOf('plain'), 'options', index);
		const value = 20 + below(stream, 90);
		const level = LEVELS[below(stream, 3)] ?? 'easy';
		const bounds = { least: 1, most: Infinity };
		const ladder = ladderAround(stream, { value, wanted: 4, level, isUnrounded: true, ...bounds });
		if (ladder === null) continue;
		expect(ladder).toContain(value);
		const round = ladder.filter((rung) => rung % 10 === 0);
		if (value % 10 === 0 && round.length < 4) withOthers++;
		if (round.length === 0) continue;
		tens++;
		right += round.includes(value) ? 1 / round.length : 0;
	}
	expect(withOthers).toBeGreaterThan(ROUNDS / 20);
	expect(right / tens).toBeLessThan(0.29);
});

test('atomic numbers are not rounded, and figures of a report are', () => {
	const number = (values: readonly number[]) =>
		({ type: 'number', values: Float64Array.from(values), integer: true }) as const;
	const all = Array.from({ length: 118 }, (_, i) => i + 1);
	expect(isUnrounded(number(all))).toBe(true);
	expect(isUnrounded(number(all.map((value) => (value % 3 === 0 ? value * 10 : value))))).toBe(
		false
	);
	expect(isUnrounded(number([1, 2, 3]))).toBe(false);
});
