import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../src/lib/engine/export/clean-text.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import { mark } from '../../../src/lib/engine/quiz/answers/mark.ts';
import { KEYS, QUESTIONS } from '../run/sample-quiz.ts';
import { nastyText } from './nasty-text.ts';
import { writtenQuestion } from './written.ts';

it('what is exported as right is what the game marks as right', () => {
	fc.assert(
		fc.property(writtenQuestion(), ({ question, key, proof, reason }) => {
			const item = itemOf({ question, key, proof, reason });
			if (item.form === 'one' || item.form === 'many') {
				const rights = item.options.flatMap(({ right }, index) => (right ? [index] : []));
				const answer =
					item.form === 'one'
						? ({ form: 'one', option: rights[0] ?? -1 } as const)
						: ({ form: 'many', options: rights } as const);
				expect(mark(key, answer).verdict).toBe('right');
			}
			if (item.form === 'boolean')
				expect(mark(key, { form: 'boolean', value: item.value }).verdict).toBe('right');
			if (item.form === 'order') {
				const order = item.sorted.map((text) => item.shown.indexOf(text));
				expect(mark(key, { form: 'order', order }).verdict).toBe('right');
			}
			if (item.form === 'pairs') {
				const rights = item.pairs.map(([, right]) => item.rights.indexOf(right));
				expect(mark(key, { form: 'pairs', rights }).verdict).toBe('right');
			}
		})
	);
});

it('an estimate is worth everything within its bounds, and half at the outer ones', () => {
	fc.assert(
		fc.property(writtenQuestion(['number']), (written) => {
			const item = itemOf(written);
			if (item.form !== 'number') throw new Error('not a number');
			for (const value of [item.full.low, item.full.high])
				expect(mark(written.key, { form: 'number', value }).share).toBe(1);
			if (item.half === null) return;
			for (const value of [item.half.low, item.half.high])
				expect(mark(written.key, { form: 'number', value }).share).toBeCloseTo(0.5, 6);
		})
	);
});

it('question and key of different forms are a bug', () => {
	const [question] = QUESTIONS;
	const key = KEYS[2];
	const [sample] = fc.sample(writtenQuestion(), 1);
	if (question === undefined || key === undefined || sample === undefined) throw new Error('none');
	expect(() => itemOf({ ...sample, question, key })).toThrow('is of form one, its key of boolean');
});

it('what all sources are as of is written once, behind them', () => {
	const [sample] = fc.sample(writtenQuestion(), 1);
	if (sample === undefined) throw new Error('none');
	const source = (title: string, asOf: string | null) => ({
		title,
		asOf,
		paragraphs: [3],
		url: null
	});
	const cited = (...dates: readonly (string | null)[]) => {
		const sources = dates.map((asOf, i) => source(`Report ${i + 1}`, asOf));
		return itemOf({ ...sample, reason: { ...sample.reason, sources } }).sources;
	};
	expect(cited('2024-04-21', '2024-04-21')).toEqual([
		'Report 1, ¶ 3',
		'Report 2, ¶ 3',
		'As of 2024-04-21'
	]);
	expect(cited('2024-04-21', null)).toEqual(['Report 1, ¶ 3 (2024-04-21)', 'Report 2, ¶ 3']);
});

it('clean text stays as it is when cleaned again, and is well-formed', () => {
	fc.assert(
		fc.property(nastyText, (text) => {
			const clean = cleanText(text);
			expect(cleanText(clean)).toBe(clean);
			expect(clean).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\n]/u);
		})
	);
});
