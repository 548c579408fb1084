import type { Language } from '../../../game/question.ts';
import { fieldAt, ownFields } from '../field-at.ts';
import type { RelationDraft, RelationDrafts } from '../tables/relation-draft.ts';
import type { Field } from '../fact-base.ts';
import type { Slot } from '../phrasing.ts';
import { quote } from '../problem.ts';
import { slotName } from './parse-template.ts';

/** Slots that show the row's own date and sources. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['as_of', 'source']);

/** Where slots are looked up. */
export interface SlotScope {
	readonly draft: RelationDraft;
	readonly drafts: RelationDrafts;
	readonly language: Language;
}

/** The field that a slot shows; null for the row's own date and sources; or what is wrong with the slot. */
export function checkSlot(slot: Slot, scope: SlotScope): Field | null | string {
	const { draft, drafts } = scope;
	const { name: relation } = draft.relation;
	const isOfTheRow = OF_THE_ROW.has(slot.field) && !draft.fields.has(slot.field);
	if (isOfTheRow && slot.path.length === 0) return null;
	const field = draft.fields.get(slot.field);
	if (field === undefined) {
		return `shows an unknown field of ${relation}, saw ${quote(`{${slotName(slot)}}`)}; its fields are ${ownFields(draft)}`;
	}
	return followPath(field, slot, { ...scope, drafts });
}

function followPath(start: Field, slot: Slot, scope: SlotScope): Field | string {
	let field = start;
	for (const [i, part] of slot.path.entries()) {
		const { domain } = field;
		if (domain.type !== 'entity') {
			return `shows ${quote(part)} of ${field.name}, which is no entity, saw ${quote(`{${slotName(slot)}}`)}`;
		}
		// A table that could not be read is reported already.
		if (scope.drafts.get(domain.relation) === null) return field;
		const attribute = fieldAt(scope.draft, `${field.name}.${part}`, scope.drafts);
		const isLast = i === slot.path.length - 1;
		if (attribute !== null) field = attribute;
		else if (isLast && hasForm(domain.relation, part, scope)) return field;
		else {
			return (
				`shows ${quote(part)}, which is no attribute of ${domain.relation} and no form ` +
				`(column ${part}_${scope.language}), saw ${quote(`{${slotName(slot)}}`)}`
			);
		}
	}
	return field;
}

function hasForm(relation: string, form: string, { drafts, language }: SlotScope): boolean {
	return drafts.get(relation)?.relation.wording?.get(language)?.forms.has(form) ?? false;
}
