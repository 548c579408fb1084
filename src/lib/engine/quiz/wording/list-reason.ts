import type { Kind } from '../../../game/kind.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { countReason } from './count-reason.ts';
import { strangerLine } from './stranger-line.ts';
import { tellFully } from './tell.ts';
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
 * What was counted or added up; what each right option did, and the odd one instead; or by what things
 * are ordered or matched. Null where the language lacks a word for it.
 */
export function listReason(draft: Draft, voice: CellVoice): string | null {
	const { cell, body } = draft;
	if (cell.kind === 'count') return countReason(draft, voice);
	if (body.form === 'many') {
		return told(
			draft,
			body.rights.flatMap((right) => body.options[right] ?? []),
			voice
		);
	}
	if (body.form !== 'one') return valuesReason(draft, voice);
	const own = body.options.slice(body.right, body.right + 1);
	const others = body.options.filter((_, i) => i !== body.right);
	if (cell.kind === 'compare') return told(draft, [...own, ...others], voice);
	const odd = own.map((shown) => strangerLine(draft, shown, voice));
	const fitting = told(draft, others, voice);
	return fitting === null ? null : [fitting, ...odd].join(' ');
}

/** A sentence for each. */
function told({ cell }: Draft, values: readonly ShownValue[], voice: CellVoice): string | null {
	const lines = values.flatMap(({ row }) => tellFully(cell, row, voice) ?? []);
	return lines.length < values.length ? null : lines.join(' ');
}
