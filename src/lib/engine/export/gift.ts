import { plainEmphasis } from './emphasis.ts';
import { explain, explainAll } from './explain.ts';
import { formatDecimal } from './decimal.ts';
import { itemName } from './item-name.ts';
import type { Choice, Item, Span } from './item.ts';
import { weightsOf } from './weights.ts';

/**
 * Moodle's GIFT (docs.moodle.org, "GIFT format"; its escapes and its order of detection are those of
 * Moodle's importer). Every text is declared `[plain]`, so that nothing in it is read as mark-up or as
 * a weight. An estimate keeps its bounds for full points and, beyond them, for half.
 */
export const writeGift = (items: readonly Item[]): string => items.map(question).join('\n');

/**
 * The importers put placeholders such as `&&058;` for escapes, so a text that holds one cannot come
 * through; and an arrow among the answers, which makes pairs of them, has no escape.
 */
export const fitsGift = (item: Item): boolean =>
	!answerTexts(item).some((text) => text.includes('->')) && !JSON.stringify(item).includes('&&0');

function answerTexts(item: Item): readonly string[] {
	switch (item.form) {
		case 'one':
		case 'many':
			return [...item.options.map(({ text }) => text), ...item.remarks];
		case 'text':
			return item.accepted;
		case 'pairs':
			return item.pairs.flat();
		case 'boolean':
		case 'number':
		case 'order':
		case 'place':
			return [];
	}
}

function question(item: Item): string {
	const head = `::${escape(itemName(item))}::${plain(plainEmphasis(item.stem))}`;
	return `${comment(item)}\n${head}{${answers(item)}}\n`;
}

/** Identifier and tags live in a comment, since Moodle 3.9. */
function comment({ id, kind, level, topic }: Item): string {
	const tags = [kind, level, topic.replace(/[[\]\n]/gu, ' ')];
	return `// [id:${id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`;
}

function answers(item: Item): string {
	switch (item.form) {
		case 'one':
			return block(
				options(item, (option) => (option.right ? '=' : '~')),
				explain(item)
			);
		case 'many': {
			const weights = weightsOf(item.options);
			return block(
				options(item, (_, index) => `~%${weights[index]}%`),
				explain(item)
			);
		}
		case 'boolean':
			return `${item.value ? 'TRUE' : 'FALSE'}${general(explainAll(item))}`;
		case 'number':
			return `#${block(ranges(item.full, item.half), explain(item))}`;
		case 'text':
			return block(
				item.accepted.map((name) => `=${plain(name)}`),
				explain(item)
			);
		case 'pairs':
			return block(
				item.pairs.map(([left, right]) => `=${plain(left)} -> ${escape(right)}`),
				explainAll(item)
			);
		case 'order':
		case 'place':
			throw new Error(`GIFT has no place for a question of form ${item.form}`);
	}
}

const block = (lines: readonly string[], reason: string): string =>
	`\n${lines.map((line) => `\t${line}\n`).join('')}${reason === '' ? '' : `\t${general(reason)}\n`}`;

const general = (reason: string): string => (reason === '' ? '' : `####${plain(reason)}`);

function options(
	{ options, remarks }: Extract<Item, { readonly form: 'one' | 'many' }>,
	sign: (option: Choice, index: number) => string
): readonly string[] {
	return options.map((option, index) => {
		const remark = remarks[index] ?? '';
		return sign(option, index) + plain(option.text) + (remark === '' ? '' : `#${plain(remark)}`);
	});
}

const ranges = (full: Span, half: Span | null): readonly string[] => [
	`=%100%${range(full)}`,
	...(half === null ? [] : [`=%50%${range(half)}`])
];

const range = ({ low, high }: Span): string =>
	low === high ? formatDecimal(low) : `${formatDecimal(low)}..${formatDecimal(high)}`;

const plain = (text: string): string => `[plain]${escape(text)}`;

const escape = (text: string): string =>
	text.replace(/[\\~=#{}:]/gu, '\\$&').replaceAll('\n', '\\n');
