import type { Language } from '../../../game/question.ts';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor/descriptor.ts';

/** Columns that speak of the claim and not of its subject, in every table. */
export const BOOKKEEPING: ReadonlySet<string> = new Set([
	'source',
	'as_of',
	'status',
	'qualifier',
	'low',
	'high',
	'modality',
	'ask',
	'reason'
]);

/** A column with words for an entity: `short_en` holds the form `short` in English. */
export interface WordingColumn {
	readonly form: string;
	readonly language: Language;
}

/** Null for a column that holds no words. */
export function wordingColumn(name: string, languages: readonly Language[]): WordingColumn | null {
	const cut = name.lastIndexOf('_');
	const language = name.slice(cut + 1);
	return cut > 0 && languages.includes(language) ? { form: name.slice(0, cut), language } : null;
}

/** The form of the column that holds what is told behind a reason: `note_en`. */
export const NOTE = 'note';

/** The fields of a table that carry meaning: a bookkeeping column or that of fame does only as part of the primary key. */
export function meaningFields(
	{ fields, role, primaryKey, fame }: ResourceDescriptor,
	languages: readonly Language[]
): readonly FieldDescriptor[] {
	return fields.filter(({ name }) => {
		if (primaryKey.includes(name)) return true;
		if (BOOKKEEPING.has(name) || name === fame) return false;
		const words = wordingColumn(name, languages);
		if (role === 'facts') return words?.form !== NOTE;
		return name !== 'overlaps' && words === null;
	});
}
