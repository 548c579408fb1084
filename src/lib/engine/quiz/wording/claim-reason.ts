import { isClosed } from '../catalogue/settle.ts';
import type { CellVoice } from '../catalogue/cell.ts';
import type { Draft, Pick } from '../draft.ts';
import { entityLine } from './entity-line.ts';
import { insteadOf } from './instead-of.ts';
import { shows, tellDifference } from './tell.ts';

/**
 * Why a statement is false: what the thing that it speaks of is true of, then of what the statement is
 * true. Where that alone leaves room for both, it is said that there is none.
 */
export function claimReason(draft: Draft, voice: CellVoice, stated: string): string {
	const { cell, row, body } = draft;
	if (body.form !== 'boolean' || body.value) return stated;
	const { claim } = body;
	const own = isSubject(draft, voice)
		? (tellDifference(cell, [claim.row, row], voice) ?? entityLine(claim, voice))
		: null;
	if (own !== null) return `${own} ${stated}`;
	if (!isClosed(cell.desk(), row) && !(isSubject(draft, voice) && claim.row >= 0)) return stated;
	const right: Pick = { code: cell.ask.codes[row] ?? -1, row, made: null };
	const instead = insteadOf(cell, voice, [right, claim]);
	return instead === null ? stated : `${stated} ${instead}`;
}

/** Does the statement speak of what is claimed, and not of what it is claimed of? */
function isSubject({ cell }: Draft, { stem }: CellVoice): boolean {
	if (cell.ask.domain.type !== 'entity') return false;
	const [first] = stem.slots;
	const opens = stem.literals[0] === '' && first?.shows === 'field' && first.field === cell.ask;
	return (opens || cell.relation.key.includes(cell.ask.name)) && shows(stem, cell.ask);
}
