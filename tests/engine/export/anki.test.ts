import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { answerLines, bodyLines } from '../../../src/lib/engine/export/body-lines.ts';
import { htmlEmphasis, htmlText } from '../../../src/lib/engine/export/emphasis.ts';
import { explainAll } from '../../../src/lib/engine/export/explain.ts';
import { FORMATS } from '../../../src/lib/engine/export/formats.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import type { Item } from '../../../src/lib/engine/export/item.ts';
import { writtenQuestion } from './written.ts';

const { anki } = FORMATS;

it('Anki reads back a note for each question: front, back and tags', () => {
	fc.assert(
		fc.property(fc.array(writtenQuestion(), { maxLength: 5 }), (written) => {
			const { headers, notes } = read(anki.write(written));
			expect(headers).toEqual({
				separator: 'Tab',
				html: 'true',
				notetype: 'Basic',
				columns: 'Front\tBack\tTags',
				'tags column': '3'
			});
			expect(notes).toEqual(written.map((one) => wanted(itemOf(one))));
		}),
		{ numRuns: 300 }
	);
});

it('nothing in a field looks like a sound, a comment or a bare tab', () => {
	fc.assert(
		fc.property(fc.array(writtenQuestion(), { minLength: 1, maxLength: 5 }), (written) => {
			const lines = anki.write(written).trimEnd().split('\n').slice(5);
			expect(lines).toHaveLength(written.length);
			for (const line of lines) expect(line).toMatch(/^"[^\t[]*"\t"[^\t[]*"\t"[^\t]*"$/u);
		})
	);
});

/** Header lines come first; the rest is a table with tabs, in which `#` begins a comment. */
function read(text: string) {
	const lines = text.split('\n');
	const count = lines.findIndex((line) => !line.startsWith('#'));
	const headers = lines.slice(0, count).map((line) => {
		const [, key = '', value] = /^#([^:]+):(.*)$/u.exec(line) ?? [];
		return [key, value];
	});
	const table = Papa.parse<string[]>(lines.slice(count).join('\n'), {
		delimiter: '\t',
		newline: '\n',
		comments: '#',
		skipEmptyLines: true
	});
	expect(table.errors).toEqual([]);
	const notes = table.data.map(([front, back, tags]) => [front, back, tags?.split(/\s+/u)]);
	return { headers: Object.fromEntries(headers), notes };
}

function wanted(item: Item): readonly unknown[] {
	const front = [htmlEmphasis(item.stem), ...bodyLines(item).map(htmlText)].join('<br>');
	const answer = answerLines(item).map((line) => `<strong>${htmlText(line)}</strong>`);
	const back = [...answer, htmlText(explainAll(item))].join('<br>');
	const tags = [item.kind, item.level, item.topic.replace(/\s+/gu, '_')];
	return [shown(front), shown(back), tags];
}

const shown = (html: string): string => html.replaceAll('[', '&#91;');
