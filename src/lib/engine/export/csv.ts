import { csvTable } from './csv-table.ts';
import { plainEmphasis } from './emphasis.ts';
import type { Item } from './item.ts';

/** A table for spreadsheet programs, a line for each question. */
export function writeCsv(items: readonly Item[]): string {
	const widest = Math.max(0, ...items.map((item) => optionCells(item).length));
	const paired = Math.max(0, ...items.map((item) => rightCells(item).length));
	const header = [...FIRST, ...numbered('option', widest), ...numbered('match', paired), ...LAST];
	const rows = items.map((item) => [
		...firstCells(item),
		...padded(optionCells(item), widest),
		...padded(rightCells(item), paired),
		...lastCells(item)
	]);
	return csvTable([header, ...rows]);
}

const FIRST = ['id', 'kind', 'form', 'level', 'topic', 'question', 'item'] as const;
const LAST = ['answer', 'accepted', 'reason', 'sources'] as const;

const firstCells = (item: Item): readonly string[] => [
	item.id,
	item.kind,
	item.form,
	item.level,
	item.topic,
	plainEmphasis(item.stem),
	item.form === 'place' ? item.item : ''
];

/** Several parts of an answer, spelling or source stand on lines of their own inside the cell. */
const lastCells = (item: Item): readonly string[] => [
	item.answer.join('\n'),
	item.form === 'text' ? item.accepted.join('\n') : '',
	item.reason,
	item.sources.join('\n')
];

function optionCells(item: Item): readonly string[] {
	switch (item.form) {
		case 'one':
		case 'many':
			return item.options.map(({ text }) => text);
		case 'order':
			return item.shown;
		case 'pairs':
			return item.pairs.map(([left]) => left);
		case 'place':
			return item.placed;
		case 'boolean':
		case 'number':
		case 'text':
			return [];
	}
}

const rightCells = (item: Item): readonly string[] => (item.form === 'pairs' ? item.rights : []);

const numbered = (name: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

const padded = (cells: readonly string[], width: number): readonly string[] =>
	Array.from({ length: width }, (_, index) => cells[index] ?? '');
