import type { Kind } from '../../../game/kind.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { countReason } from './count-reason.ts';
import { strangerLine, strangerVerdict } from './stranger-line.ts';
import { tellDifference, tellFully, tellRow } from './tell.ts';
import type { Told } from './told.ts';
import { valuesReason } from './values-reason.ts';

/** Does the answer rest on several facts at once, so that the reason tells them all? */
export const isListed = (kind: Kind): boolean => LISTED.has(kind);

const LISTED: ReadonlySet<Kind> = new Set<Kind>([
	'count',
	'many',
	'odd',
	'order',
	'compare',
	'timeline',
	'match'
]);

/**
 * What was counted or added up; what each right option did, and what rules the others out; or by what things
 * are ordered or matched. Null where the language lacks a word for it.
 */
export function listReason(draft: Draft, voice: CellVoice): Told | null {
	const { cell, body } = draft;
	if (cell.kind === 'count') return alone(countReason(draft, voice));
	if (body.form === 'many') {
		const rights = body.rights.flatMap((right) => body.options[right] ?? []);
		const others = body.options.filter((shown) => !rights.includes(shown));
		return withStrangers(draft, voice, { rights, others, say: strangerVerdict });
	}
	if (body.form !== 'one') return alone(valuesReason(draft, voice));
	const own = body.options.slice(body.right, body.right + 1);
	const others = body.options.filter((_, i) => i !== body.right);
	if (cell.kind === 'compare') {
		const lines = [...own, ...others].map(({ row }) => tellRow(cell, row, voice));
		return alone(lines.includes(null) ? null : lines.join(' '));
	}
	return withStrangers(draft, voice, { rights: others, others: own, say: strangerLine });
}

interface Slice {
	readonly rights: readonly ShownValue[];
	readonly others: readonly ShownValue[];
	readonly say: typeof strangerVerdict;
}

/** First what belongs to the slice, then what does not; of the latter those that a fact tells are cited. */
function withStrangers(
	draft: Draft,
	voice: CellVoice,
	{ rights, others, say }: Slice
): Told | null {
	const fitting = told(draft, rights, voice);
	if (fitting === null) return null;
	const lines = others.flatMap((shown) => say(draft, shown, voice) ?? []);
	const besides = others
		.map(({ row }) => row)
		.filter((row) => tellDifference(draft.cell, [row, draft.row], voice) !== null);
	return { text: [fitting, ...lines].join(' '), besides };
}

const alone = (text: string | null): Told | null => (text === null ? null : { text, besides: [] });

/** A sentence for each. */
function told({ cell }: Draft, values: readonly ShownValue[], voice: CellVoice): string | null {
	const lines = values.flatMap(({ row }) => tellFully(cell, row, voice) ?? []);
	return lines.length < values.length ? null : lines.join(' ');
}
