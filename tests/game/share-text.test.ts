import { expect, test } from 'vitest';
import { buildGrid, buildShareText } from '../../src/lib/game/share-text.ts';

const right = 'right';
const partly = 'partly';
const wrong = 'wrong';
const shared = {
	title: 'Paris 2024',
	length: 10,
	right: 7,
	points: 7500,
	verdicts: [right, right, wrong, right, partly, right, right, wrong, right, right],
	mode: 'quiz',
	day: null
} as const;
const address = 'https://quiz.example/r/V1StGXR8_Z5jdHi6B-myTq';

test('what is shared reads as a sentence, a grid and an address', () => {
	expect(buildShareText(shared, address)).toBe(
		`Bäige, Paris 2024: 7 of 10 right, 7,500 points. Can you beat that?

🟩🟩❌🟩🟡🟩🟩❌🟩🟩

https://quiz.example/r/V1StGXR8_Z5jdHi6B-myTq`
	);
});

test('a daily round is named by its day', () => {
	expect(buildShareText({ ...shared, day: '2026-11-23' }, address)).toMatch(
		/^Bäige, the daily round of 23 November 2026: 7 of 10 right/
	);
});

test('an endless run is named as one', () => {
	expect(buildShareText({ ...shared, mode: 'endless' }, address)).toMatch(
		/^Bäige, Paris 2024, endless: /
	);
});

test.each([
	[3, [3]],
	[10, [10]],
	[12, [6, 6]],
	[15, [8, 7]],
	[30, [10, 10, 10]]
])('a grid of %i marks has rows of %j', (count, rows) => {
	const grid = buildGrid(Array.from({ length: count }, () => right));
	expect(grid.split('\n').map((row) => [...row].length)).toEqual(rows);
});

test('a grid of a very long run has its first fifty marks, and says how many more there were', () => {
	const verdicts = Array.from({ length: 161 }, (_, n) => (n < 158 ? right : wrong));
	const lines = buildGrid(verdicts).split('\n');
	expect(lines.map((line) => [...line].length).slice(0, 5)).toEqual([10, 10, 10, 10, 10]);
	expect(lines.slice(5)).toEqual(['and 111 more']);
});
