import type { Language } from '../../../game/question.ts';
import { quote } from '../problem.ts';
import { NOTE } from './column-roles.ts';
import { columnReader, type Table } from './table.ts';

/** Reads the columns `note_<language>`: by language and row, a whole sentence to be told behind a reason. */
export function parseNotes(
	table: Table,
	languages: readonly Language[]
): ReadonlyMap<Language, ReadonlyMap<number, string>> {
	return new Map(languages.map((language) => [language, notesIn(table, language)] as const));
}

function notesIn(table: Table, language: Language): ReadonlyMap<number, string> {
	const column = `${NOTE}_${language}`;
	const read = columnReader(table, column);
	const notes = new Map<number, string>();
	table.csv.records.forEach((_, row) => {
		const text = read(row);
		if (text === null) return;
		if (!SENTENCE.test(text) || text.length > LONGEST) {
			table.reportCell(
				row,
				column,
				`must be a whole sentence of at most ${LONGEST} letters, saw ${quote(text)}`
			);
		}
		notes.set(row, text);
	});
	return notes;
}

/** Begins as a sentence begins and ends as one ends. */
const SENTENCE = /^[\p{Lu}\p{N}“«][^{}]*[.!?]$/u;
const LONGEST = 200;
