import { expect, test } from 'vitest';
import { streamOf, seedOf } from '../../../../src/lib/engine/quiz/random.ts';
import {
	type Hidden,
	type Slider,
	sliderAround
} from '../../../../src/lib/engine/quiz/values/slider.ts';

const SEEDS = 4000;
/** What a guess that is right one time in ten may have right of so many, with three standard errors. */
const MOST_HITS = SEEDS * (0.1 + 3 * Math.sqrt((0.1 * 0.9) / SEEDS));

const slidersFor = (hidden: Hidden): readonly Slider[] =>
	Array.from({ length: SEEDS }, (_, i) => {
		const slider = sliderAround(streamOf(seedOf(`slider ${i}`), 'options', i), hidden);
		if (slider === null) throw new Error(`no slider for ${hidden.value}`);
		return slider;
	});

const open = { min: 0, max: Infinity, step: 1 };
const HIDDEN: readonly Hidden[] = [
	...Array.from({ length: 25 }, (_, value) => ({ ...open, value })),
	...[2, 3, 4, 7, 9, 14].map((value) => ({ min: 1, max: 22, step: 1, value })),
	...[98, 1064, 1987, 3414, 3760].map((value) => ({ min: 0, max: 4000, step: 1, value })),
	{ min: 0, max: 15_000, step: 100, value: 4400 },
	{ ...open, step: 0.1, value: 7.3 },
	{ ...open, step: 0.01, value: 96.09 },
	{ min: -Infinity, max: Infinity, step: 1, value: -40 },
	{ ...open, value: 48_210 }
];

const told = ({ value, min, max }: Hidden): string => `${value} of ${min} to ${max}`;

test('whoever guesses the middle of a slider, or its logarithmic middle, is right one time in ten, whatever the number', () => {
	const guesses: readonly ((slider: Slider) => number)[] = [
		({ min, max }) => (min + max) / 2,
		({ min, max }) => (min > 0 ? Math.sqrt(min * max) : Math.sqrt((min + 1) * (max + 1)) - 1)
	];
	const leaks = HIDDEN.filter((hidden) => {
		const sliders = slidersFor(hidden);
		return guesses.some((guess) => {
			const isHit = (slider: Slider) =>
				Math.abs(hidden.value - guess(slider)) <= (slider.max - slider.min) / 20;
			return sliders.filter(isHit).length > MOST_HITS;
		});
	});
	expect(leaks.map(told)).toEqual([]);
});

test('a slider holds the number on its grid and never leaves the natural bounds', () => {
	const wrong = HIDDEN.filter(({ value, min, max, step }) =>
		slidersFor({ value, min, max, step }).some((slider) => {
			const steps = (value - slider.min) / step;
			const holds = slider.min <= value && value <= slider.max;
			const isInside = slider.min >= min && slider.max <= max;
			return !holds || !isInside || Math.abs(steps - Math.round(steps)) > 1e-6;
		})
	);
	expect(wrong.map(told)).toEqual([]);
});

test('a number that has room on either side lies in no fifth of its slider much more often', () => {
	const roomy = HIDDEN.filter(
		({ value, min, max, step }) => Math.min(value - min, max - value) >= 100 * step
	);
	for (const hidden of roomy) {
		const fifths = [0, 0, 0, 0, 0];
		for (const { min, max } of slidersFor(hidden)) {
			const fifth = Math.min(4, Math.floor((5 * (hidden.value - min)) / (max - min)));
			fifths[fifth] = (fifths[fifth] ?? 0) + 1;
		}
		// Both guesses may fall into one fifth, and no more than one number in ten is where a guess falls.
		expect(Math.min(...fifths), told(hidden)).toBeGreaterThan(SEEDS * 0.08);
		expect(Math.max(...fifths), told(hidden)).toBeLessThan(SEEDS * 0.28);
	}
	expect(roomy.length).toBeGreaterThan(3);
});

test('no number lies at an end of its slider, but where its own bound is', () => {
	const wrong = HIDDEN.filter(({ value, min: low, max: high, step }) =>
		slidersFor({ value, min: low, max: high, step }).some(({ min, max }) => {
			const margin = (max - min) / 20 - 1e-9;
			return (value !== low && value - min < margin) || (value !== high && max - value < margin);
		})
	);
	expect(wrong.map(told)).toEqual([]);
});

test('a small number is asked from its natural bound, and up to ends that differ', () => {
	for (const value of [1, 2, 3, 4, 5, 7, 9, 14]) {
		const sliders = slidersFor({ ...open, value });
		expect(new Set(sliders.map(({ min }) => min))).toEqual(new Set([0]));
		expect(new Set(sliders.map(({ max }) => max)).size, String(value)).toBeGreaterThan(3);
	}
});

test('a number that every slider between its bounds has in the middle gets none', () => {
	const stream = streamOf(seedOf('narrow'), 'options', 1);
	const draws = Array.from({ length: 100 }, () =>
		sliderAround(stream, { min: 1, max: 5, step: 1, value: 3 })
	);
	expect(new Set(draws)).toEqual(new Set([null]));
});
