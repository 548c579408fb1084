import type { Language } from '../../../game/question.ts';
import { codeAt, type Column, columnOf } from '../../facts/column.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import { formatDate } from '../../facts/format-value.ts';
import type { Slot, Template } from '../../facts/phrasing.ts';
import type { Labels } from './labels.ts';
import { type Words, wordsOf } from './words.ts';

/** A template made ready for one language: literals and slots in turn, one literal more than slots. */
export interface Text {
	readonly literals: readonly string[];
	readonly slots: readonly SlotReader[];
	/** Those of the literals. */
	readonly words: Words;
}

/** What a slot shows of a row: a field's label, the row's date (`as_of`) or its source. */
export type SlotReader =
	| {
			readonly shows: 'field';
			readonly field: Field;
			readonly column: Column;
			readonly form: string;
			readonly labels: Labels;
	  }
	/** A value described by a row of another relation. */
	| {
			readonly shows: 'hop';
			readonly setting: Setting;
			readonly text: Text;
			readonly rowOf: (row: number) => number;
	  }
	| { readonly shows: 'as_of' | 'source' };

/** Where a text is made ready: the relation whose rows fill it, and the language. */
export interface Setting {
	readonly base: FactBase;
	readonly language: Language;
	readonly relation: Relation;
	readonly labels: (field: Field, form: string) => Labels;
}

/** Null when a slot names nothing that the relation has. */
export function openText(setting: Setting, template: Template): Text | null {
	const literals = [''];
	const slots: SlotReader[] = [];
	for (const part of template) {
		if (typeof part === 'string') {
			literals[literals.length - 1] += part;
			continue;
		}
		const reader = openSlot(setting, part);
		if (reader === null) return null;
		slots.push(reader);
		literals.push('');
	}
	return { literals, slots, words: wordsOf(literals.join(' ')) };
}

/** The longest dotted name that is a field; what is left names a stored form. */
function openSlot({ relation, labels }: Setting, slot: Slot): SlotReader | null {
	const names = [slot.field, ...slot.path];
	for (let used = names.length; used > 0; used--) {
		const field = relation.fields.get(names.slice(0, used).join('.'));
		if (field === undefined) continue;
		const form = names.slice(used);
		if (form.length > 1) return null;
		const name = form[0] ?? 'label';
		const column = columnOf(relation, field);
		return { shows: 'field', field, column, form: name, labels: labels(field, name) };
	}
	if (slot.path.length > 0) return null;
	return slot.field === 'as_of' || slot.field === 'source' ? { shows: slot.field } : null;
}

/** What is put into a text: a row, perhaps with one field's value changed. */
export interface Filling {
	readonly row: number;
	readonly changed: Field | null;
	/** The changed field's value, -1 for one that the table lacks: then `label` says it. */
	readonly code: number;
	readonly label: string | null;
}

/** The words of a filled text; null when the row lacks something that the text asks for. */
export function fill(setting: Setting, text: Text, filling: Filling): string | null {
	let result = text.literals[0] ?? '';
	const opensWithSlot = result === '';
	for (let i = 0; i < text.slots.length; i++) {
		const slot = text.slots[i];
		const shown = slot === undefined ? null : show(setting, slot, filling);
		if (shown === null) return null;
		result += i === 0 && opensWithSlot ? capitalised(shown) : shown;
		result += text.literals[i + 1] ?? '';
	}
	return result;
}

/** States a row as it is. */
export const state = (setting: Setting, text: Text, row: number): string | null =>
	fill(setting, text, { row, changed: null, code: -1, label: null });

/** The words of each label that a text shows of a row, for the item rules; null when one is lacking or names two things. */
export function shownWords(
	setting: Setting,
	text: Text,
	{ row, changed }: Pick<Filling, 'row' | 'changed'>
): readonly Words[] | null {
	const found: Words[] = [];
	for (const slot of text.slots) {
		if (slot.shows === 'field') {
			if (slot.field === changed) continue;
			const code = codeAt(slot.column, row);
			const words = slot.labels.wordsAt(code);
			if (words === null || slot.labels.isShared(code)) return null;
			found.push(words);
		} else if (slot.shows === 'hop') {
			const inner = { row: slot.rowOf(row), changed: null, code: -1, label: null };
			const shown = shownWords(slot.setting, slot.text, inner);
			if (shown === null) return null;
			found.push(...shown);
		} else {
			const claim = showClaim(setting, slot.shows, row);
			if (claim === null) return null;
			found.push(wordsOf(claim));
		}
	}
	return found;
}

function show(setting: Setting, slot: SlotReader, filling: Filling): string | null {
	const { row, changed, code, label } = filling;
	if (slot.shows === 'hop') return state(slot.setting, slot.text, slot.rowOf(row));
	if (slot.shows !== 'field') return showClaim(setting, slot.shows, row);
	if (slot.field === changed) return code < 0 ? label : slot.labels.textAt(code);
	return slot.labels.textAt(codeAt(slot.column, row));
}

function showClaim(setting: Setting, slot: 'as_of' | 'source', row: number): string | null {
	const { base, language, relation } = setting;
	if (slot === 'as_of') {
		const date = relation.claims.asOf(row);
		return date === null ? null : formatDate(language, date);
	}
	const source = relation.claims.sources(row)[0]?.source ?? -1;
	return (
		base.relations.get(base.sources)?.wording?.get(language)?.forms.get('label')?.[source] ?? null
	);
}

/** With its first letter large, as a sentence begins. */
export function capitalised(text: string): string {
	const unit = text.charCodeAt(0);
	if (unit >= 0x41 && unit <= 0x5a) return text;
	const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
	return first.toUpperCase() + text.slice(first.length);
}
