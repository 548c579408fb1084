import { err, ok, type Result } from '../../../game/result.ts';
import type { Slot, Template } from '../phrasing.ts';
import { quote } from '../problem.ts';

/** Understands `At the {games}, {athlete.short} won`: text with slots. The error says what is wrong. */
export function parseTemplate(text: string): Result<Template, string> {
	const parts: (string | Slot)[] = [];
	let rest = text.trim();
	if (rest === '') return err('must not be empty');
	while (rest !== '') {
		const open = rest.search(/[{}]/);
		if (open < 0) return ok([...parts, rest]);
		if (rest[open] === '}') return err(`closes a brace that was not opened, in ${quote(text)}`);
		const close = rest.indexOf('}', open);
		const inside = rest.slice(open + 1, close);
		if (close < 0 || inside.includes('{'))
			return err(`opens a brace that is not closed, in ${quote(text)}`);
		const slot = parseSlot(inside);
		if (slot === null)
			return err(`must hold a field between its braces, saw ${quote(`{${inside}}`)}`);
		if (open > 0) parts.push(rest.slice(0, open));
		parts.push(slot);
		rest = rest.slice(close + 1);
	}
	return ok(parts);
}

/** The inverse of `parseTemplate`. */
export function formatTemplate(template: Template): string {
	return template.map((part) => (typeof part === 'string' ? part : `{${slotName(part)}}`)).join('');
}

/** As it stands between the braces: `athlete.short`. */
export const slotName = (slot: Slot): string => [slot.field, ...slot.path].join('.');

function parseSlot(text: string): Slot | null {
	const [field = '', ...path] = text.split('.');
	return field === '' || path.includes('') ? null : { field, path };
}
