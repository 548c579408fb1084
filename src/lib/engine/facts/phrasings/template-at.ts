import { checkSlot, type SlotScope } from './check-slot.ts';
import { parseTemplate } from './parse-template.ts';
import type { Template } from '../phrasing.ts';
import { quote, type Report } from '../problem.ts';
import { textAt, type Spot } from '../files/spot.ts';

/** What a frame is read with: its relation, and where messages go. */
export interface FrameScope extends SlotScope {
	readonly report: Report;
}

/** Reads a text, checks its slots, and that it does not show what it must not. */
export function templateAt(
	spot: Spot | undefined,
	hidden: readonly string[],
	{ report, ...scope }: FrameScope
): Template | null {
	const text = textAt(spot, report);
	if (spot === undefined || text === null) return null;
	const template = parseTemplate(text);
	if (!template.ok) {
		report(spot.at, template.error);
		return null;
	}
	for (const part of template.value) {
		if (typeof part === 'string') continue;
		const found = checkSlot(part, scope);
		if (typeof found === 'string') report(spot.at, found);
		else if (hidden.includes(part.field) && found !== null && found.name === part.field) {
			report(spot.at, `shows ${quote(part.field)}, which is the answer`);
		}
	}
	return template.value;
}
