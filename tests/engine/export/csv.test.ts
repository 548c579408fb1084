import { csvTable } from '../../../src/lib/engine/export/csv-table.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { plainEmphasis } from '../../../src/lib/engine/export/emphasis.ts';
import { FORMATS } from '../../../src/lib/engine/export/formats.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import type { Item } from '../../../src/lib/engine/export/item.ts';
import { writtenQuestion } from './written.ts';

const { csv } = FORMATS;
const batch = fc.array(writtenQuestion(), { maxLength: 6 });

it('a spreadsheet reads back every cell', () => {
	fc.assert(
		fc.property(batch, (written) => {
			expect(read(csv.write(written))).toEqual(written.map((one) => wanted(itemOf(one))));
		}),
		{ numRuns: 300 }
	);
});

it('no cell begins like a formula', () => {
	fc.assert(
		fc.property(batch, (written) => {
			for (const cell of rows(csv.write(written)).flat())
				expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/u);
		})
	);
});

it('the table is UTF-8 with its mark, and rows end in CRLF', () => {
	const text = csv.write([]);
	expect(text).toBe(
		'\uFEFFid,kind,form,level,topic,question,item,answer,accepted,reason,sources\r\n'
	);
});

function rows(text: string): readonly (readonly string[])[] {
	expect(text.startsWith('\uFEFF')).toBe(true);
	const table = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
	expect(table.errors).toEqual([]);
	return table.data.slice(0, -1);
}

/** By column name, without empty cells; the apostrophe that makes a text of a formula is no part of it. */
function read(text: string): readonly object[] {
	const [header = [], ...body] = rows(text);
	return body.map((cells) => {
		expect(cells).toHaveLength(header.length);
		const named = header.map((name, index) => [name, original(cells[index] ?? '')] as const);
		return Object.fromEntries(named.filter(([, cell]) => cell !== ''));
	});
}

const original = (cell: string): string =>
	/^'+[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;

function wanted(item: Item): object {
	const { id, kind, form, level, topic, reason } = item;
	const cells = {
		...{ id, kind, form, level, topic, reason },
		question: plainEmphasis(item.stem),
		answer: item.answer.join('\n'),
		sources: item.sources.join('\n'),
		...ownCells(item)
	};
	return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function ownCells(item: Item): object {
	switch (item.form) {
		case 'one':
		case 'many':
			return numbered(
				'option',
				item.options.map(({ text }) => text)
			);
		case 'order':
			return numbered('option', item.shown);
		case 'pairs': {
			const lefts = item.pairs.map(([left]) => left);
			return { ...numbered('option', lefts), ...numbered('match', item.rights) };
		}
		case 'place':
			return { item: item.item, ...numbered('option', item.placed) };
		case 'text':
			return { accepted: item.accepted.join('\n') };
		case 'boolean':
		case 'number':
			return {};
	}
}

const numbered = (name: string, cells: readonly string[]) =>
	Object.fromEntries(cells.map((cell, index) => [`${name} ${index + 1}`, cell]));

it('a lone carriage return begins no row of its own', () => {
	expect(csvTable([['x\r=1+1', 'y']])).toBe('\uFEFF"x\r=1+1",y\r\n');
});

const SIGNS = [',', ';', '"', "'", '=', '+', '-', '@', '\r', '\n', '\t', 'я', '＝'];
const anyRows = fc.array(
	fc.array(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS) })), {
		minLength: 2,
		maxLength: 4
	}),
	{ minLength: 1, maxLength: 5 }
);

it.each([',', ';'] as const)(
	'between “%s” cells are read back, and none is a formula',
	(separator) => {
		fc.assert(
			fc.property(anyRows, (cells) => {
				const table = Papa.parse<string[]>(csvTable(cells, separator).slice(1), {
					delimiter: separator,
					newline: '\r\n'
				});
				expect(table.errors).toEqual([]);
				const read = table.data.slice(0, -1);
				expect(read.map((row) => row.map(original))).toEqual(cells);
				for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
			}),
			{ numRuns: 1000 }
		);
	}
);

it('a cell stays whole in a program that expects the other sign', () => {
	const cells = [['a;=1+1', 'b,=1+1']];
	expect(csvTable(cells, ',')).toBe('\uFEFF"a;=1+1","b,=1+1"\r\n');
	expect(csvTable(cells, ';')).toBe('\uFEFF"a;=1+1";"b,=1+1"\r\n');
});
