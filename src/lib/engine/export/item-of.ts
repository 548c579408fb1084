import { describeAnswer } from '../../game/describe-answer.ts';
import type { Question } from '../../game/question.ts';
import type { SourceLine } from '../../game/reveal.ts';
import { sharedDate } from '../../game/shared-date.ts';
import { solutionOf } from '../quiz/answers/mark.ts';
import type { Key, WrittenQuestion } from '../quiz/quiz.ts';
import { cleanText } from './clean-text.ts';
import type { Choice, Item, ItemOf } from './item.ts';
import { decimal } from './decimal.ts';

type KeyOf<F extends Key['form']> = Extract<Key, { readonly form: F }>;
type Head = Omit<ItemOf<'boolean'>, 'form' | 'value'>;

/** @throws when question and key are of different forms: no writer makes such a pair. */
export function itemOf(written: WrittenQuestion): Item {
	const { question, key } = written;
	const head = headOf(written);
	if (question.form === 'one' && key.form === 'one')
		return { ...head, form: 'one', options: choices(question.options, [key.option]) };
	if (question.form === 'many' && key.form === 'many')
		return { ...head, form: 'many', options: choices(question.options, key.options) };
	if (question.form === 'boolean' && key.form === 'boolean')
		return { ...head, form: 'boolean', value: key.value };
	if (question.form === 'number' && key.form === 'number') return { ...head, ...spansOf(key) };
	if (question.form === 'text' && key.form === 'text')
		return { ...head, form: 'text', accepted: spellings(key) };
	return { ...head, ...arrangementOf(question, key) };
}

function arrangementOf(question: Question, key: Key) {
	if (question.form === 'order' && key.form === 'order') {
		const shown = question.options.map(cleanText);
		const sorted = key.order.map((option) => at(shown, option));
		return { form: 'order', shown, sorted, ends: clean(question.ends) } as const;
	}
	if (question.form === 'pairs' && key.form === 'pairs') {
		const rights = question.right.map(cleanText);
		const pairs = question.left.map(
			(left, index) => [cleanText(left), at(rights, at(key.rights, index))] as const
		);
		return { form: 'pairs', pairs, rights } as const;
	}
	if (question.form === 'place' && key.form === 'place') {
		const { item, placed, ends } = question;
		return {
			form: 'place',
			item: cleanText(item),
			placed: placed.map(cleanText),
			ends: clean(ends)
		} as const;
	}
	throw new Error(`question ${question.id} is of form ${question.form}, its key of ${key.form}`);
}

function headOf({ question, key, reason }: WrittenQuestion): Head {
	const { id, kind, level } = question;
	const unit = question.form === 'number' && question.unit !== null ? ` (${question.unit})` : '';
	return {
		id,
		kind,
		level,
		topic: cleanText(question.topic),
		stem: cleanText(question.prompt + unit),
		reason: cleanText(reason.text),
		remarks: reason.options.map(cleanText),
		sources: sourceLines(reason.sources),
		answer: describeAnswer(question, solutionOf(key)).map(cleanText)
	};
}

const clean = ([first, last]: readonly [string, string]) =>
	[cleanText(first), cleanText(last)] as const;

const choices = (texts: readonly string[], right: readonly number[]): readonly Choice[] =>
	texts.map((text, index) => ({ text: cleanText(text), right: right.includes(index) }));

/** Half of the points are left half of the key's reach beyond its bounds: see `mark`. */
function spansOf({ low, high, reach }: KeyOf<'number'>) {
	const half = { low: decimal(low - reach / 2), high: decimal(high + reach / 2) };
	return { form: 'number', full: { low, high }, half: reach > 0 ? half : null } as const;
}

const spellings = ({ canonical, accepted }: KeyOf<'text'>): readonly string[] => [
	...new Set([canonical, ...accepted].map(cleanText))
];

/** A line each, and one for the date that all have. */
function sourceLines(sources: readonly SourceLine[]): readonly string[] {
	const date = sharedDate(sources);
	if (date === null) return sources.map(sourceLine);
	return [...sources.map((source) => sourceLine({ ...source, asOf: null })), `As of ${date}`];
}

function sourceLine({ title, paragraphs, url, asOf }: SourceLine): string {
	const places = paragraphs.length > 0 ? `, ¶ ${paragraphs.join(', ')}` : '';
	return cleanText(
		title + places + (asOf === null ? '' : ` (${asOf})`) + (url === null ? '' : ` ${url}`)
	);
}

/** @throws when the index is none: keys are made with the lists that they point into. */
function at<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error(`no entry ${index} in a list of ${list.length}`);
	return found;
}
