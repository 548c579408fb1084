import type { Frame, Template } from './phrasing.ts';
import type { Relation } from './fact-base.ts';

/**
 * What a text gives away: the fields that it shows (under a dotted name where it shows only an
 * attribute), and those that `where` fixes; never the asked field. In the order of the relation's
 * fields. The row's own date and source are no fields.
 */
export function givensOf(
	relation: Relation,
	frame: Pick<Frame, 'ask' | 'where'>,
	template: Template | null
): readonly string[] {
	const shown = new Set(frame.where.keys());
	for (const part of template ?? []) {
		if (typeof part !== 'string') shown.add(slotField(relation, part));
	}
	shown.delete(frame.ask);
	return [...relation.fields.keys()].filter((name) => shown.has(name));
}

/** The name of the field that a slot shows: a form at the end of its path is only another wording. */
function slotField(relation: Relation, slot: Exclude<Template[number], string>): string {
	const names = [slot.field, ...slot.path];
	while (names.length > 1 && !relation.fields.has(names.join('.'))) names.pop();
	return names.join('.');
}
