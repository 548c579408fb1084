import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlEmphasis, htmlText } from '../../../src/lib/engine/export/emphasis.ts';
import { explain, explainAll } from '../../../src/lib/engine/export/explain.ts';
import { FORMATS } from '../../../src/lib/engine/export/formats.ts';
import { itemName } from '../../../src/lib/engine/export/item-name.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import type { Item, ItemOf, Span } from '../../../src/lib/engine/export/item.ts';
import { writtenQuestion } from './written.ts';

const format = FORMATS['moodle-xml'];

it('Moodle XML parses back into the same questions, every field of them', () => {
	fc.assert(
		fc.property(fc.array(writtenQuestion(format.forms), { maxLength: 5 }), (written) => {
			const quiz = read(format.write(written));
			expect(quiz.tagName).toBe('quiz');
			expect(children(quiz, 'question').map(seen)).toEqual(
				written.map((one) => wanted(itemOf(one)))
			);
		}),
		{ numRuns: 300 }
	);
});

/** What is not well-formed throws; a warning only says that a text holds U+FFFD. */
function read(xml: string): Element {
	const onError = (level: string, message: string) => {
		if (level !== 'warning') throw new Error(message);
	};
	const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
	if (document.documentElement === null) throw new Error('no root');
	return document.documentElement;
}

const children = (parent: Element, name: string): readonly Element[] =>
	[...parent.childNodes].filter((node): node is Element => node.nodeName === name);

/** The text of the only such child, as it stands. */
function only(parent: Element, name: string): string {
	const [first, ...rest] = children(parent, name);
	if (first === undefined || rest.length > 0) throw new Error(`not one ${name}`);
	return first.textContent ?? '';
}

const fraction = (answer: Element): number => Number(answer.getAttribute('fraction'));

function seen(question: Element): object {
	const type = question.getAttribute('type') ?? '';
	return {
		type,
		name: only(question, 'name'),
		stem: only(question, 'questiontext').trim(),
		reason: only(question, 'generalfeedback'),
		id: only(question, 'idnumber'),
		tags: children(children(question, 'tags')[0] ?? question, 'tag').map((tag) => tag.textContent),
		...answers(type, question)
	};
}

function answers(type: string, question: Element): object {
	const all = children(question, 'answer');
	switch (type) {
		case 'multichoice':
			return {
				single: only(question, 'single'),
				options: all.map((answer) => [
					only(answer, 'text'),
					fraction(answer),
					only(answer, 'feedback')
				])
			};
		case 'numerical':
			return {
				ranges: all.map((answer) => [
					fraction(answer),
					Number(only(answer, 'text')) - Number(only(answer, 'tolerance')),
					Number(only(answer, 'text')) + Number(only(answer, 'tolerance'))
				])
			};
		case 'match':
			return {
				pairs: children(question, 'subquestion').map((sub) => [
					only(sub, 'text'),
					only(children(sub, 'answer')[0] ?? sub, 'text')
				])
			};
		default:
			return { answers: all.map((answer) => [only(answer, 'text'), fraction(answer)]) };
	}
}

function wanted(item: Item): object {
	return {
		name: itemName(item),
		stem: htmlEmphasis(item.stem).trim(),
		reason: htmlText(
			item.form === 'one' || item.form === 'many' ? explain(item) : explainAll(item)
		),
		id: item.id,
		tags: [item.kind, item.level, item.topic],
		...wantedAnswers(item)
	};
}

function wantedAnswers(item: Item): object {
	switch (item.form) {
		case 'one':
			return multichoice(item, (right) => (right ? 100 : 0));
		case 'many': {
			const rights = item.options.filter(({ right }) => right).length;
			const share = Number((100 / rights).toFixed(5));
			return multichoice(item, (right) => (right ? share : -share));
		}
		case 'boolean': {
			const worth = (right: boolean) => (right ? 100 : 0);
			const both = [
				['true', worth(item.value)],
				['false', worth(!item.value)]
			];
			return { type: 'truefalse', answers: both };
		}
		case 'number': {
			const spans = [bounds(100, item.full), ...(item.half ? [bounds(50, item.half)] : [])];
			return { type: 'numerical', ranges: spans };
		}
		case 'text':
			return { type: 'shortanswer', answers: item.accepted.map((text) => [text, 100]) };
		case 'order': {
			const inOrder = item.sorted.map((text, index) => [htmlText(text), index + 1]);
			return { type: 'ordering', answers: inOrder };
		}
		case 'pairs': {
			const pairs = item.pairs.map(([left, right]) => [htmlText(left), right]);
			return { type: 'match', pairs };
		}
		case 'place':
			return {};
	}
}

const multichoice = (item: ItemOf<'one'> | ItemOf<'many'>, worth: (right: boolean) => number) => ({
	type: 'multichoice',
	single: String(item.form === 'one'),
	options: item.options.map(({ text, right }, index) => [
		htmlText(text),
		worth(right),
		htmlText(item.remarks[index] ?? '')
	])
});

const bounds = (worth: number, { low, high }: Span) => [
	worth,
	expect.closeTo(low, 6),
	expect.closeTo(high, 6)
];
