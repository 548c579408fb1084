import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import { type BatchQuestion, writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import type { Level } from '../../../../src/lib/game/kind.ts';
import { questionBases } from '../all-bases.ts';
import { baseFrom, velmora, velmoraFiles } from '../velmora.ts';

const LONGER = 'Which of these bridges is longer?';
const SHORTER = 'Which of these bridges is shorter?';

/** All comparisons of many seeds. */
const comparisons = (base: FactBase, language = 'en'): readonly BatchQuestion[] =>
	Array.from({ length: 30 }, (_, i) => {
		const order = { seed: `compare ${i}`, kinds: ['compare' as const], topics: [], level: null };
		return [...writeBatch(base, { ...order, language })];
	}).flat();

const asking = (all: readonly BatchQuestion[], prompt: string) =>
	all.filter(({ question }) => question.prompt === prompt);

test('the longer of two is asked for as often as the shorter, and it is the right one', () => {
	const base = velmora();
	const all = comparisons(base);
	const [longer, shorter] = [asking(all, LONGER), asking(all, SHORTER)];
	const share = longer.length / (longer.length + shorter.length);
	expect(Math.abs(share - 1 / 2)).toBeLessThan(0.1);
	for (const { unit, ...written } of [...longer, ...shorter]) {
		expect(checkQuestion(base, written, 'en'), unit.id).toEqual([]);
		const lengths = written.proof.options.map(({ interval }) => interval?.[0] ?? NaN);
		const wanted = Math[written.question.prompt === LONGER ? 'max' : 'min'](...lengths);
		expect(written.key).toEqual({ form: 'one', option: lengths.indexOf(wanted) });
	}
});

test('the reason of a comparison begins with the one that is right', () => {
	const longer = asking(comparisons(velmora()), LONGER);
	expect(longer.length).toBeGreaterThan(0);
	for (const { question, key, reason } of longer) {
		if (question.form !== 'one' || key.form !== 'one') throw new Error('no comparison');
		expect(reason.text.startsWith(question.options[key.option] ?? '?')).toBe(true);
	}
});

test('one end alone is asked for where a language has no words for the other', () => {
	const files = velmoraFiles();
	const kazakh = files.get('phrasing/kk.yaml') ?? '';
	const mute = kazakh.replace(/ +converse: 'Қай көпір ұзынырақ\?'\n/, '');
	expect(mute).not.toBe(kazakh);
	const base = baseFrom(files.set('phrasing/kk.yaml', mute));
	expect(asking(comparisons(base), LONGER)).toEqual([]);
	expect(asking(comparisons(base), SHORTER).length).toBeGreaterThan(0);
});

test('an older town is never asked for as the younger one: the frame has no words for that', () => {
	const towns = comparisons(velmora()).filter(({ proof }) => proof.asked === 'founded');
	expect(new Set(towns.map(({ question }) => question.prompt))).toEqual(
		new Set(['Which of these towns is older?'])
	);
});

test('two that are compared lie clearly apart, the easier the farther; hard ones may be neighbours', async () => {
	const base = (await questionBases()).find(({ name }) => name === 'elements');
	if (base === undefined) throw new Error('no elements');
	const gaps = (level: Level) =>
		Array.from({ length: 5 }, (_, i) => {
			const order = { seed: `gap ${i}`, kinds: ['compare' as const], topics: [], level };
			return [...writeBatch(base, { ...order, language: 'en' })];
		})
			.flat()
			.filter(({ proof, question }) => proof.asked === 'number' && question.level === level)
			.map(({ proof }) => {
				const [one = NaN, other = NaN] = proof.options.map(({ interval }) => interval?.[0] ?? NaN);
				return Math.abs(one - other);
			});
	// Half of the atomic numbers from 1 to 118 lie between 30 and 89.
	const [easy, medium, hard] = [gaps('easy'), gaps('medium'), gaps('hard')];
	expect(Math.min(easy.length, medium.length, hard.length)).toBeGreaterThan(20);
	expect(Math.min(...easy)).toBeGreaterThan(8);
	expect(Math.min(...medium)).toBeGreaterThan(2);
	expect(Math.min(...hard)).toBe(1);
});
