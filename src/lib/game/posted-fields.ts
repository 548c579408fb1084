/** A form's texts by name of field, as posted; files are left out. */
export type PostedFields = Readonly<Record<string, readonly string[]>>;

/** No object that is sent back to a page may have it: it names what the object inherits from. */
const FORBIDDEN = '__proto__';

/** More than any form of ours has, and longer than any text it asks for. */
const FIELDS_MAX = 200;
/** Of a name as of a text, in UTF-16 units. */
const FIELD_LENGTH_MAX = 500;

/** What was posted, to be shown again; cut short where it is more than a page could have sent. */
export function postedFields(form: FormData): PostedFields {
	const fields = new Map<string, string[]>();
	for (const [name, value] of [...form].slice(0, FIELDS_MAX)) {
		if (typeof value !== 'string' || name.length > FIELD_LENGTH_MAX || name === FORBIDDEN) continue;
		fields.set(name, [...(fields.get(name) ?? []), value.slice(0, FIELD_LENGTH_MAX)]);
	}
	return Object.fromEntries(fields);
}

/** The first text under a name; empty when there is none. */
export const postedText = (fields: PostedFields, name: string): string => fields[name]?.[0] ?? '';

/** A posted index below `count`; null for anything else. */
export function parseIndex(text: string, count: number): number | null {
	if (!/^\d{1,4}$/.test(text)) return null;
	const index = Number(text);
	return index < count ? index : null;
}
