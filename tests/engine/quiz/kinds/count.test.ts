import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { mark } from '../../../../src/lib/engine/quiz/answers/mark.ts';
import type { BatchQuestion } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { baseFrom, velmora, velmoraFiles } from '../velmora.ts';

const counts = (base: FactBase, seed = 'count'): readonly BatchQuestion[] => [
	...writeBatch(base, { seed, kinds: ['count'], topics: [], level: null, language: 'en' })
];

const OSK = 'How many metres of bridges cross the Osk in all?';
const LARGE = 'How many kilometres do the large rivers of the island measure in all?';
const TARN = 'How many bridges cross the Tarn?';

const asked = (questions: readonly BatchQuestion[], prompt: string) =>
	questions.find(({ question }) => question.prompt === prompt);

const without = (file: string, from: string, to: string): FactBase => {
	const files = velmoraFiles();
	files.set(file, (files.get(file) ?? '').replace(from, to));
	return baseFrom(files);
};

test('the numbers of a closed slice are added up, and the reason lists them', () => {
	const { key, reason, proof } = asked(counts(velmora()), OSK) ?? {};
	expect(key).toMatchObject({ form: 'number', value: 185, low: 185, high: 185 });
	expect(reason?.text).toBe(
		"185 metres in all: Heron Bridge (27 metres), Salt Bridge (112 metres) and Widow's Arch (46 metres)."
	);
	expect(proof?.facts).toEqual(['spans/heron-bridge', 'spans/salt-bridge', 'spans/widows-arch']);
	expect(proof?.evidence).toEqual({ by: 'closure', closure: 'bridges-over-the-osk' });
});

test('a slice that is closed by its rows gives a sum where the field has a unit', () => {
	expect(asked(counts(velmora()), LARGE)?.key).toMatchObject({ value: 118 + 94 + 143 });
	const files = velmoraFiles();
	const descriptor = files.get('datapackage.json') ?? '';
	const bare = descriptor.replace(/"unit":\s*\{\s*"en":\s*"kilometres"[^}]*\},?/, '');
	expect(bare).not.toBe(descriptor);
	files.set('datapackage.json', bare);
	expect(asked(counts(baseFrom(files)), LARGE)).toBeUndefined();
});

test('an approximate or a missing number leaves no sum', () => {
	expect(
		asked(counts(without('courses.csv', 'tarn,118,,,,', 'tarn,118,,,about,')), LARGE)
	).toBeUndefined();
	expect(asked(counts(without('courses.csv', 'osk,94,', 'osk,,')), LARGE)).toBeUndefined();
});

test('the reason of a count lists what was counted, with all their sources', () => {
	const { reason, key } = asked(counts(velmora()), TARN) ?? {};
	expect(key).toMatchObject({ value: 3 });
	expect(reason?.text).toBe("3 in all: King's Bridge, Lantern Bridge and Miller's Span.");
	expect(reason?.sources).toMatchObject([
		{ title: 'Register of bridges', paragraphs: [10, 11, 12] }
	]);
});

test('what is counted is right or wrong, and what is added up to hundreds is worth more the nearer it is', () => {
	const verdictsOff = (prompt: string, by: readonly number[]) => {
		const key = asked(counts(velmora()), prompt)?.key;
		if (key?.form !== 'number') throw new Error('no number');
		return by.map((off) => mark(key, { form: 'number', value: key.value + off }).verdict);
	};
	expect(verdictsOff(TARN, [0, 1, -1, 2])).toEqual(['right', 'wrong', 'wrong', 'wrong']);
	expect(verdictsOff(OSK, [0, 1, -5, 200])).toEqual(['right', 'partly', 'partly', 'wrong']);
});

test('the slider of a large sum begins at many places, and a guess at its middle is right one time in ten at most', () => {
	const sliders = Array.from({ length: SLIDERS }, (_, i) => {
		const written = asked(counts(velmora(), `slider ${i}`), LARGE);
		if (written?.question.form !== 'number') throw new Error('no slider');
		return written.question;
	});
	const hits = sliders.filter(
		({ min, max }) => Math.abs(355 - (min + max) / 2) <= (max - min) / 20
	);
	expect(sliders.every(({ min, max }) => min >= 1 && min <= 355 && max >= 355)).toBe(true);
	expect(new Set(sliders.map(({ min }) => min)).size).toBeGreaterThan(8);
	expect(hits.length).toBeLessThanOrEqual(SLIDERS * (1 / 10 + 3 * STANDARD_ERROR));
});

const SLIDERS = 100;
/** Of one in ten. */
const STANDARD_ERROR = Math.sqrt((0.1 * 0.9) / SLIDERS);
