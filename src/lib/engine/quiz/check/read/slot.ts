import type { Language } from '../../../../game/question.ts';
import type { FactBase, Relation } from '../../../facts/fact-base.ts';
import type { Slot } from '../../../facts/phrasing.ts';
import type { Value } from '../../proof.ts';
import { denotes } from './denotes.ts';

/** What a slot shows: a field of the relation (dotted for an attribute), in a stored form or as its label. */
export interface SlotTarget {
	readonly field: string;
	readonly form: string | null;
}

/** The longest dotted name that is a field; what is left over, one word at the most, names a form. */
export function targetOf(relation: Relation, slot: Slot): SlotTarget | null {
	const names = [slot.field, ...slot.path];
	for (const left of [0, 1]) {
		const field = names.slice(0, names.length - left).join('.');
		if (relation.fields.has(field)) {
			return { field, form: left === 0 ? null : (names.at(-1) ?? null) };
		}
	}
	return null;
}

/** A place in a text that shows one field's value, in one language. */
export interface Place {
	readonly base: FactBase;
	readonly relation: Relation;
	readonly target: SlotTarget;
	readonly language: Language;
}

/** Can the text stand in this place for the value? */
export function fits(place: Place, value: Value, text: string): boolean {
	const field = place.relation.fields.get(place.target.field);
	if (field === undefined) return false;
	const { domain } = field;
	if (domain.type !== 'entity') return denotes(text, { ...place, domain, value });
	const wording = place.base.relations.get(domain.relation)?.wording?.get(place.language);
	const row = domain.ids.indexOf(value);
	return wording?.forms.get(place.target.form ?? 'label')?.[row] === text;
}
