import { oneLine } from './clean-text.ts';
import { plainEmphasis } from './emphasis.ts';
import { answerLines, bodyLines } from './body-lines.ts';
import type { Item } from './item.ts';

/** A list to read: the questions, and at the end the key with the reasons. */
export const writeText = (items: readonly Item[]): string =>
	`${questionSheet(items)}\nKey\n\n${keySheet(items)}`;

/** The questions as on a paper, numbered from 1, without answers. */
export const questionSheet = (items: readonly Item[]): string =>
	items
		.map((item, index) =>
			block(`${index + 1}. `, [plainEmphasis(item.stem), ...bodyLines(item)], answerSpace(item))
		)
		.join('\n');

/** The answers under the same numbers, each with its reason and sources. */
export const keySheet = (items: readonly Item[]): string =>
	items
		.map((item, index) => {
			const about = `[${[item.topic, item.kind, item.level].join(', ')}]`;
			const lines = [...answerLines(item), item.reason, ...item.sources, about];
			return block(
				`${index + 1}. `,
				lines.filter((line) => line !== ''),
				''
			);
		})
		.join('\n');

/** What a paper leaves for the answer where there is nothing to tick. */
function answerSpace({ form }: Item): string {
	switch (form) {
		case 'boolean':
			return '☐ True   ☐ False';
		case 'number':
		case 'text':
			return '____________________';
		case 'one':
		case 'many':
		case 'order':
		case 'pairs':
		case 'place':
			return '';
	}
}

/** The first line behind its mark, the others indented below it. */
function block(mark: string, lines: readonly string[], space: string): string {
	const indent = ' '.repeat(mark.length);
	const all = [...lines, ...(space === '' ? [] : [space])].map(oneLine);
	return all.map((line, index) => `${index === 0 ? mark : indent}${line}\n`).join('');
}
