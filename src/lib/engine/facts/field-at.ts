import { buildField } from './tables/build-relation.ts';
import { BOOKKEEPING } from './tables/column-roles.ts';
import { type RelationDraft, type RelationDrafts } from './tables/relation-draft.ts';
import type { Field } from './fact-base.ts';
import { listOf, quote } from './problem.ts';
import { isEstablished } from './is-established.ts';

/**
 * A field by name; with dots, an attribute of the entity that a field refers to
 * (`athlete.country`), which is then added to the relation as a field of its own. Null when there
 * is no such thing.
 */
export function fieldAt(draft: RelationDraft, path: string, drafts: RelationDrafts): Field | null {
	const known = draft.fields.get(path);
	if (known !== undefined) return known;
	const cut = path.lastIndexOf('.');
	if (cut < 0) return null;
	const through = fieldAt(draft, path.slice(0, cut), drafts);
	if (through?.domain.type !== 'entity') return null;
	const entities = drafts.get(through.domain.relation);
	const attribute = entities?.fields.get(path.slice(cut + 1));
	if (!entities || attribute === undefined) return null;
	// What is not firmly known of the entity must not be given, nor close a slice.
	const codes = through.codes.map((row) =>
		row >= 0 && isEstablished(entities.relation, row) ? (attribute.codes[row] ?? -1) : -1
	);
	const { title, domain, unit } = attribute;
	const field = buildField({ name: path, title, domain, codes, unit, askable: false });
	draft.fields.set(path, field);
	return field;
}

/** What to say of a name for which `fieldAt` finds nothing. */
export function unknownField(draft: RelationDraft, path: string): string {
	const saw = `saw ${quote(path)}`;
	if (BOOKKEEPING.has(path)) {
		return `must name a field: a bookkeeping column is one only as part of the primary key, ${saw}`;
	}
	return `names an unknown field of ${draft.relation.name}, ${saw}; its fields are ${ownFields(draft)}`;
}

/** For messages: the fields of the table itself. */
export const ownFields = ({ fields }: RelationDraft): string =>
	listOf([...fields.keys()].filter((name) => !name.includes('.')));
