import type { FieldDescriptor, ForeignKey } from '../descriptor/descriptor.ts';
import type { RelationDraft, RelationDrafts } from '../tables/relation-draft.ts';
import { quote, type Report } from '../problem.ts';
import { cellText, type Table } from '../tables/table.ts';

/** Checks that rows are told apart by their primary key and by each field that must be unique. */
export function checkKeys({ table }: RelationDraft): void {
	const { primaryKey, fields } = table.descriptor;
	if (primaryKey.length > 0) checkUnique(table, primaryKey, 'primary key');
	for (const { name, constraints } of fields) {
		const alone = primaryKey.length === 1 && primaryKey[0] === name;
		if (constraints.unique && !alone) checkUnique(table, [name], 'unique field');
	}
}

function checkUnique(table: Table, names: readonly string[], what: string): void {
	const read = keyReader(table, names);
	const first = new Map<string, number>();
	table.csv.records.forEach((_, row) => {
		const key = read(row);
		if (key === null) return;
		const other = first.get(key);
		if (other === undefined) first.set(key, row);
		else {
			const column = names.length === 1 ? (names[0] ?? null) : null;
			const values = quote(key.split(SEPARATOR).join(', '));
			table.reportCell(
				row,
				column,
				`repeats the ${what} (${names.join(', ')}) of row ${table.csv.numbers[other] ?? 0}, saw ${values}`
			);
		}
	});
}

/** No cell holds it: control characters are refused. */
const SEPARATOR = '\u001f';

/** A row's values in some columns, joined; null where one is missing. */
function keyReader(table: Table, names: readonly string[]): (row: number) => string | null {
	const fields = names.map((name) => table.descriptor.fields.find((field) => field.name === name));
	return (row) => {
		const texts = fields.map((field: FieldDescriptor | undefined) => cellText(table, field, row));
		return texts.includes(null) ? null : texts.join(SEPARATOR);
	};
}

/** Checks the references that are not to an entity's id: those are looked up when the column is read. */
export function checkForeignKeys(
	{ table, fields }: RelationDraft,
	{ drafts, report }: { readonly drafts: RelationDrafts; readonly report: Report }
): void {
	for (const key of table.descriptor.foreignKeys) {
		const target = drafts.get(key.resource)?.table;
		const domain = fields.get(key.fields[0] ?? '')?.domain;
		const isLookedUp =
			domain?.type === 'entity' && domain.relation === key.resource && key.fields.length === 1;
		if (target && !isLookedUp) checkReference(table, key, { target, report });
	}
}

function checkReference(
	table: Table,
	{ at, fields, references, resource }: ForeignKey,
	{ target, report }: { readonly target: Table; readonly report: Report }
): void {
	const unknown = references.filter((name) => !target.columns.has(name));
	if (unknown.length > 0) {
		report(at, `refers to columns that ${resource} does not have: ${unknown.join(', ')}`);
		return;
	}
	const readTarget = keyReader(target, references);
	const known = new Set(target.csv.records.map((_, row) => readTarget(row)));
	const read = keyReader(table, fields);
	table.csv.records.forEach((_, row) => {
		const key = read(row);
		if (key === null || known.has(key) || target.csv.partial) return;
		const values = quote(key.split(SEPARATOR).join(', '));
		table.reportCell(
			row,
			fields.join(', '),
			`refers to no row of ${resource} (${references.join(', ')}), saw ${values}`
		);
	});
}
