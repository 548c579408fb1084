import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { expect, it } from 'vitest';
import { plainEmphasis } from '../../../src/lib/engine/export/emphasis.ts';
import { explain, explainAll } from '../../../src/lib/engine/export/explain.ts';
import { FORMATS } from '../../../src/lib/engine/export/formats.ts';
import { itemName } from '../../../src/lib/engine/export/item-name.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import type { Choice, Item, Span } from '../../../src/lib/engine/export/item.ts';
import { weightsOf } from '../../../src/lib/engine/export/weights.ts';
import { writtenQuestion } from './written.ts';

const { gift } = FORMATS;
const writable = writtenQuestion(gift.forms).filter(gift.fits);

it('GIFT reads back as the same questions, every field of them', () => {
	fc.assert(
		fc.property(fc.array(writable, { minLength: 1, maxLength: 5 }), (written) => {
			const read = parse(gift.write(written));
			expect(read.map(seen)).toEqual(written.map((one) => wanted(itemOf(one))));
		}),
		{ numRuns: 150 }
	);
});

it('what the importers cannot read back is not offered to them', () => {
	const [sample] = fc.sample(writtenQuestion(['boolean']), { numRuns: 1, seed: 1 });
	if (sample === undefined) throw new Error('no sample');
	const asking = (prompt: string) => ({ ...sample, question: { ...sample.question, prompt } });
	expect(gift.fits(asking('Is it so?'))).toBe(true);
	expect(gift.fits(asking('Is &&058; a colon?'))).toBe(false);
});

/** What the reader found, in the words of `wanted`. */
function seen(read: GIFTQuestion): object {
	if (read.type === 'Category' || read.type === 'Description' || read.type === 'Essay')
		return { type: read.type };
	const { type, title, id, stem, globalFeedback } = read;
	const head = {
		type,
		title,
		id,
		tags: read.tags?.slice(0, 2),
		stem: stem.text,
		format: stem.format
	};
	return { ...head, reason: globalFeedback?.text ?? '', ...answers(read) };
}

function answers(read: GIFTQuestion): object {
	switch (read.type) {
		case 'TF':
			return { value: read.isTrue };
		case 'MC':
		case 'Short':
			return {
				choices: read.choices.map(({ isCorrect, weight, text, feedback }) => {
					return { isCorrect, weight, text: text.text, feedback: feedback?.text ?? '' };
				})
			};
		case 'Numerical':
			return { choices: read.choices };
		case 'Matching':
			return {
				pairs: read.matchPairs.map(({ subquestion, subanswer }) => [
					subquestion.text,
					unescaped(subanswer)
				])
			};
		case 'Category':
		case 'Description':
		case 'Essay':
			return {};
	}
}

/** The reader leaves its own placeholders in right sides; Moodle replaces them. */
const unescaped = (text: string): string =>
	text
		.replace(/&&(?!010)(\d{3});/gu, (_, code: string) => String.fromCharCode(Number(code)))
		.replaceAll('&&010', '\n');

function wanted(item: Item): object {
	const stem = plainEmphasis(item.stem);
	const tags = [item.kind, item.level];
	const head = { title: itemName(item), id: item.id, tags, stem, format: 'plain' };
	const here = { ...head, reason: explain(item) };
	switch (item.form) {
		case 'one':
			return { ...here, type: 'MC', choices: choices(item.options, item.remarks) };
		case 'many': {
			const weights = weightsOf(item.options).map(Number);
			const all = choices(item.options, item.remarks);
			const weighed = all.map((choice, index) => ({ ...choice, weight: weights[index] }));
			return {
				...here,
				type: 'MC',
				choices: weighed.map((choice) => ({ ...choice, isCorrect: false }))
			};
		}
		case 'boolean':
			return { ...head, reason: explainAll(item), type: 'TF', value: item.value };
		case 'number':
			return { ...here, type: 'Numerical', choices: spans(item.full, item.half) };
		case 'text':
			return {
				...here,
				type: 'Short',
				choices: choices(
					item.accepted.map((text) => ({ text, right: true })),
					[]
				)
			};
		case 'pairs':
			return { ...head, reason: explainAll(item), type: 'Matching', pairs: item.pairs };
		case 'order':
		case 'place':
			return {};
	}
}

const choices = (options: readonly Choice[], remarks: readonly string[]) =>
	options.map(({ text, right }, index) => {
		return { isCorrect: right, weight: null, text, feedback: remarks[index] ?? '' };
	});

const spans = (full: Span, half: Span | null) => [
	{ isCorrect: true, weight: 100, text: span(full), feedback: null },
	...(half === null ? [] : [{ isCorrect: true, weight: 50, text: span(half), feedback: null }])
];

const span = ({ low, high }: Span) =>
	low === high
		? { type: 'simple', number: low }
		: { type: 'high-low', numberHigh: high, numberLow: low };
