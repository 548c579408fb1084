import { formatDecimal, decimal } from './decimal.ts';
import { htmlText } from './emphasis.ts';
import type { Choice, Item, ItemOf, Span } from './item.ts';
import { weightsOf } from './weights.ts';
import { element, xmlText } from './xml.ts';

/** The question type of Moodle that holds an item. */
export function moodleType({ form }: Item): string {
	switch (form) {
		case 'one':
		case 'many':
			return 'multichoice';
		case 'boolean':
			return 'truefalse';
		case 'number':
			return 'numerical';
		case 'text':
			return 'shortanswer';
		case 'order':
			return 'ordering';
		case 'pairs':
			return 'match';
		case 'place':
			throw new Error('Moodle has no question type for placing');
	}
}

/** The elements of that type, answers last. */
export function moodleAnswers(item: Item): readonly string[] {
	switch (item.form) {
		case 'one':
			return multichoice(item, (option) => (option.right ? '100' : '0'));
		case 'many': {
			const weights = weightsOf(item.options);
			return multichoice(item, (_, index) => weights[index] ?? '0');
		}
		case 'boolean':
			return [plain(item.value ? '100' : '0', 'true'), plain(item.value ? '0' : '100', 'false')];
		case 'number':
			return [range('100', item.full), ...(item.half === null ? [] : [range('50', item.half)])];
		case 'text':
			return [element('usecase', {}, '0'), ...item.accepted.map((name) => plain('100', name))];
		case 'order':
			return ordering(item);
		case 'pairs':
			return [element('shuffleanswers', {}, 'true'), ...item.pairs.map(pair)];
		case 'place':
			return [];
	}
}

/** The options stay in their order: numbers ascend, and names were shuffled when they were written. */
function multichoice(
	{ form, options, remarks }: ItemOf<'one'> | ItemOf<'many'>,
	fraction: (option: Choice, index: number) => string
): readonly string[] {
	return [
		element('single', {}, String(form === 'one')),
		element('shuffleanswers', {}, 'false'),
		element('answernumbering', {}, 'ABCD'),
		...options.map((option, index) => {
			const remark = htmlText(remarks[index] ?? '');
			const feedback = element('feedback', HTML, element('text', {}, xmlText(remark)));
			const attributes = { fraction: fraction(option, index), ...HTML };
			const text = element('text', {}, xmlText(htmlText(option.text)));
			return element('answer', attributes, text + feedback);
		})
	];
}

/** Graded by the pairs that stand in the right order, as `mark` does. */
const ordering = ({ sorted }: ItemOf<'order'>): readonly string[] => [
	element('layouttype', {}, 'VERTICAL'),
	element('selecttype', {}, 'ALL'),
	element('selectcount', {}, String(sorted.length)),
	element('gradingtype', {}, 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
	element('showgrading', {}, 'SHOW'),
	element('numberingstyle', {}, 'none'),
	...sorted.map((text, index) => {
		const attributes = { fraction: String(index + 1), ...HTML };
		return element('answer', attributes, element('text', {}, xmlText(htmlText(text))));
	})
];

const pair = ([left, right]: readonly [string, string]): string => {
	const answer = element('answer', {}, element('text', {}, xmlText(right)));
	return element('subquestion', HTML, element('text', {}, xmlText(htmlText(left))) + answer);
};

/** Moodle counts a number as right within a tolerance around it, so bounds become middle and half width. */
function range(fraction: string, { low, high }: Span): string {
	const tolerance = element('tolerance', {}, formatDecimal(decimal((high - low) / 2)));
	return plain(fraction, formatDecimal(decimal((low + high) / 2)), tolerance);
}

const plain = (fraction: string, text: string, more = ''): string =>
	element('answer', { fraction, format: 'plain_text' }, element('text', {}, xmlText(text)) + more);

const HTML = { format: 'html' } as const;
