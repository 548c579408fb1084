import type {
	FieldDescriptor,
	PackageDescriptor,
	ResourceDescriptor
} from '../descriptor/descriptor.ts';
import { reportTo, type Problem, type Report } from '../problem.ts';
import { readCsv, type CsvTable } from './read-csv.ts';

/** One table as read, before its cells are understood. */
export interface Table {
	readonly descriptor: ResourceDescriptor;
	readonly csv: CsvTable;
	/** Column name to position in the records; only those that the descriptor lists. */
	readonly columns: ReadonlyMap<string, number>;
	/** Reports at a row (from 0, bookkeeping and header not counted) and a column, as the author sees them. */
	readonly reportCell: (row: number, column: string | null, message: string) => void;
	readonly reportTable: (message: string) => void;
}

/** Reads every table that the descriptor lists; what cannot be read is reported and left out. */
export function readTables(
	descriptor: PackageDescriptor,
	files: ReadonlyMap<string, string>,
	problems: Problem[]
): ReadonlyMap<string, Table> {
	const reportDescriptor = reportTo(problems, 'datapackage.json');
	const tables = new Map<string, Table>();
	for (const resource of descriptor.resources) {
		const text = files.get(resource.path);
		if (text === undefined) {
			reportDescriptor(`${resource.at}.path`, `there is no file ${resource.path}`);
			continue;
		}
		const report = reportTo(problems, resource.path);
		const csv = readCsv(text, resource.delimiter, report);
		if (csv !== null) tables.set(resource.name, tableOf(resource, csv, report));
	}
	return tables;
}

function tableOf(descriptor: ResourceDescriptor, csv: CsvTable, report: Report): Table {
	const columns = new Map<string, number>();
	csv.header.forEach((name, i) => {
		if (descriptor.fields.some((field) => field.name === name)) columns.set(name, i);
		else report(`row 1, column ${name}`, 'is not among the fields of the descriptor');
	});
	for (const { name } of descriptor.fields) {
		if (!columns.has(name)) report('row 1', `lacks the column ${name} of the descriptor`);
	}
	const reportCell = (row: number, column: string | null, message: string): void => {
		const number = csv.numbers[row] ?? 0;
		report(column === null ? `row ${number}` : `row ${number}, column ${column}`, message);
	};
	return { descriptor, csv, columns, reportCell, reportTable: (message) => report('', message) };
}

/** A cell's text, or null where it is missing or there is no such column. */
export function cellText(
	table: Table,
	field: FieldDescriptor | undefined,
	row: number
): string | null {
	if (field === undefined) return null;
	const position = table.columns.get(field.name);
	const text = position === undefined ? undefined : table.csv.records[row]?.[position];
	return text === undefined || field.missingValues.has(text) ? null : text;
}

/** Reads one column by name, cell by cell; all cells are missing where the table lacks it. */
export function columnReader(table: Table, name: string): (row: number) => string | null {
	const field = table.descriptor.fields.find((candidate) => candidate.name === name);
	return (row) => cellText(table, field, row);
}
