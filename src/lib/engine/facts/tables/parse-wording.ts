import type { Language } from '../../../game/question.ts';
import { wordingColumn } from './column-roles.ts';
import type { Wording } from '../fact-base.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { quote } from '../problem.ts';
import { columnReader, type Table } from './table.ts';

/** Reads the names of an entity table's rows, by language. */
export function parseWording(
	table: Table,
	languages: readonly Language[]
): ReadonlyMap<Language, Wording> {
	const first = languages[0];
	return new Map(
		languages.map((language) => {
			requireLabels(table, language, language === first);
			return [language, wordingIn(table, language)] as const;
		})
	);
}

/** Every language needs the column, the first one every label: it is what others fall back to. */
function requireLabels(table: Table, language: Language, everyRow: boolean): void {
	const column = `label_${language}`;
	if (!table.descriptor.fields.some(({ name }) => name === column)) {
		table.reportTable(`lacks the column ${column}: entities need a label in each language`);
	}
	if (!everyRow || !table.columns.has(column)) return;
	const read = columnReader(table, column);
	table.csv.records.forEach((_, row) => {
		if (read(row) === null) table.reportCell(row, column, 'must not be empty');
	});
}

function wordingIn(table: Table, language: Language): Wording {
	const forms = new Map<string, readonly (string | null)[]>();
	for (const { name } of table.descriptor.fields) {
		const column = wordingColumn(name, [language]);
		if (column === null || column.form === 'aliases') continue;
		const read = columnReader(table, name);
		forms.set(
			column.form,
			table.csv.records.map((_, row) => read(row))
		);
	}
	const readAliases = columnReader(table, `aliases_${language}`);
	const aliases = table.csv.records.map((_, row) => splitList(readAliases(row)));
	return { forms, aliases };
}

/** The parts of a list cell: `;` between, spaces around them meaningless. */
function splitList(text: string | null): readonly string[] {
	if (text === null) return [];
	return text
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** Reads `overlaps`: ids of the same table that must not stand beside a row as options, made to hold both ways. */
export function parseOverlaps(
	table: Table,
	rows: ReadonlyMap<string, number>
): ReadonlyMap<number, ReadonlySet<number>> {
	const overlaps = new Map<number, Set<number>>();
	const add = (row: number, other: number): void => {
		overlaps.set(row, (overlaps.get(row) ?? new Set()).add(other));
	};
	const read = columnReader(table, 'overlaps');
	table.csv.records.forEach((_, row) => {
		for (const id of splitList(read(row))) {
			const other = rows.get(id);
			if (other === undefined)
				table.reportCell(
					row,
					'overlaps',
					`names no row of this table, saw ${quote(id)}${didYouMean(id, [...rows.keys()])}`
				);
			else if (other === row)
				table.reportCell(row, 'overlaps', `must name other rows, saw ${quote(id)}`);
			else {
				add(row, other);
				add(other, row);
			}
		}
	});
	return overlaps;
}
