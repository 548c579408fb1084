import { buildRelation, type ColumnSpec } from './build-relation.ts';
import { meaningFields } from './column-roles.ts';
import type {
	FieldDescriptor,
	PackageDescriptor,
	ResourceDescriptor
} from '../descriptor/descriptor.ts';
import type { RelationDraft, RelationDrafts } from './relation-draft.ts';
import { encodeColumn, type EntityIndex } from './encode-column.ts';
import type { Field } from '../fact-base.ts';
import { cellParser } from './parse-cell.ts';
import { parseClaims } from './parse-claims.ts';
import { parseFame } from './parse-fame.ts';
import { indexSources, type SourceIndex } from './parse-sources.ts';
import { parseOverlaps, parseWording } from './parse-wording.ts';
import type { Report } from '../problem.ts';
import { cellText, type Table } from './table.ts';

interface Reading {
	readonly descriptor: PackageDescriptor;
	readonly tables: ReadonlyMap<string, Table>;
	/** Into the descriptor. */
	readonly report: Report;
}

/** Makes of each table a relation whose cells are understood, encoded and indexed; nothing between rows is checked. */
export function readDrafts(reading: Reading): RelationDrafts {
	const { descriptor, tables, report } = reading;
	const entities = new Map<string, EntityIndex>();
	for (const resource of descriptor.resources) {
		if (resource.role === 'facts') continue;
		if (resource.primaryKey.length !== 1) {
			report(
				`${resource.at}.schema.primaryKey`,
				`must be one field for a table of ${resource.role}`
			);
		}
		entities.set(resource.name, indexEntities(resource, tables.get(resource.name)));
	}
	const sources = sourcesOf(reading, entities.get(descriptor.sources));
	const context = { descriptor, entities, sources };
	return new Map(
		descriptor.resources.map(({ name }) => {
			const table = tables.get(name);
			return [name, table === undefined ? null : readDraft(table, context)];
		})
	);
}

/** A table that could not be read has no ids, but what refers to it is not at fault. */
function indexEntities(
	{ name, fields, primaryKey }: ResourceDescriptor,
	table?: Table
): EntityIndex {
	const idField = primaryKey[0] ?? '';
	if (table === undefined)
		return { relation: name, idField, ids: [], rows: new Map(), partial: true };
	const key = fields.find((field) => field.name === idField);
	const parse = key === undefined ? null : cellParser(key);
	const ids = table.csv.records.map((_, row) => {
		const cell = parse?.(cellText(table, key, row) ?? '');
		return cell?.ok ? cell.value.text : '';
	});
	const rows = new Map<string, number>();
	ids.forEach((id, row) => {
		if (id !== '' && !rows.has(id)) rows.set(id, row);
	});
	return { relation: name, idField, ids, rows, partial: table.csv.partial };
}

function sourcesOf(
	{ descriptor, tables }: Reading,
	index: EntityIndex | undefined
): SourceIndex | null {
	const table = tables.get(descriptor.sources);
	return table === undefined || index === undefined ? null : indexSources(table, index.ids);
}

interface Context {
	readonly descriptor: PackageDescriptor;
	readonly entities: ReadonlyMap<string, EntityIndex>;
	readonly sources: SourceIndex | null;
}

function readDraft(table: Table, { descriptor, entities, sources }: Context): RelationDraft {
	const { languages } = descriptor;
	const { name, title, role, topic, modalities, primaryKey } = table.descriptor;
	const own = entities.get(name);
	const columns = meaningFields(table.descriptor, languages).map((field) =>
		columnOf(table, field, entityOf(table.descriptor, field.name, entities))
	);
	const fields = new Map<string, Field>();
	const relation = buildRelation({
		name,
		title,
		role,
		topic,
		modalities,
		size: table.csv.records.length,
		key: primaryKey,
		columns,
		claims: parseClaims(table, sources, languages),
		wording: own === undefined ? null : parseWording(table, languages),
		overlaps: own === undefined ? new Map() : parseOverlaps(table, own.rows),
		fame: own === undefined ? null : parseFame(table)
	});
	for (const [column, field] of relation.fields) fields.set(column, field);
	return { table, fields, relation: { ...relation, fields } };
}

function columnOf(table: Table, field: FieldDescriptor, entities: EntityIndex | null): ColumnSpec {
	const { name, title, peers, unit, volatile, topic, range } = field;
	const askable = field.askable && table.descriptor.role !== 'sources';
	return {
		name,
		title,
		askable,
		peers,
		unit,
		volatile,
		topic,
		range,
		...encodeColumn(table, field, entities)
	};
}

/** The table that a column's values are ids of: its own for an entity's id, else that of its foreign key. */
function entityOf(
	resource: ResourceDescriptor,
	column: string,
	entities: ReadonlyMap<string, EntityIndex>
): EntityIndex | null {
	const own = entities.get(resource.name);
	if (own !== undefined && resource.primaryKey.length === 1 && resource.primaryKey[0] === column)
		return own;
	for (const key of resource.foreignKeys) {
		const target = entities.get(key.resource);
		if (key.fields.length !== 1 || key.fields[0] !== column) continue;
		if (target !== undefined && key.references[0] === target.idField) return target;
	}
	return null;
}
