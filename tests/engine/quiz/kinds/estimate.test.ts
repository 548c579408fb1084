import { expect, test } from 'vitest';
import { mark } from '../../../../src/lib/engine/quiz/answers/mark.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { questionBases } from '../all-bases.ts';

/** Every estimate of the two bases: its slider, and the verdict on what lies so far from the number. */
const estimates = (await questionBases()).flatMap((base) => {
	const order = { seed: 'near', kinds: ['estimate' as const], topics: [], level: null };
	return [...writeBatch(base, { ...order, language: 'en' })].map(({ question, key }) => {
		if (question.form !== 'number' || key.form !== 'number') throw new Error('no slider');
		const { min, max } = question;
		const verdictOff = (off: number) =>
			mark(key, { form: 'number', value: key.value + off }).verdict;
		return { prompt: question.prompt, wide: max - min, verdictOff };
	});
});

test('an approximate number is right within a hundredth of its slider, which is as fine as a finger sets it', () => {
	const melting = estimates.filter(({ prompt }) => prompt.startsWith('At about'));
	expect(melting.length).toBeGreaterThan(10);
	for (const { prompt, wide, verdictOff } of melting) {
		expect([verdictOff(wide / 100), verdictOff(-wide / 100)], prompt).toEqual(['right', 'right']);
		expect([verdictOff(wide / 10), verdictOff(-wide / 2)], prompt).toEqual(['partly', 'wrong']);
	}
});

test('an exact number alone is right, however wide its slider', () => {
	const exact = estimates.filter(({ prompt }) => prompt.startsWith('How many medal events'));
	expect(exact.length).toBeGreaterThan(1);
	for (const { verdictOff } of exact) {
		expect([verdictOff(0), verdictOff(1), verdictOff(-1)]).toEqual(['right', 'partly', 'partly']);
	}
});
