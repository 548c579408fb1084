import { isClosed } from '../catalogue/settle.ts';
import { readSlice } from '../catalogue/settle-slice.ts';
import type { Field } from '../../facts/fact-base.ts';
import type { Cell, CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { entityLine } from './entity-line.ts';
import { isSaidOfKey } from './is-said-of-key.ts';
import { labelOfShown } from './shown-label.ts';
import { phrasesIn } from './phrases.ts';
import { tellDifference } from './tell.ts';
import type { Text } from './text.ts';
import type { Told } from './told.ts';

/**
 * Why a statement is false: what the thing that it speaks of is true of, then of what the statement is
 * true. Where that alone leaves room for both, it is said that there is none.
 */
export function claimReason(draft: Draft, voice: CellVoice, stated: string): Told {
	const { cell, row, body } = draft;
	const plain = { text: stated, besides: [] };
	if (body.form !== 'boolean' || body.value) return plain;
	const { claim } = body;
	const opens = opensWith(voice.stem, cell.ask);
	const isSubject = opens || isKey(cell);
	const told = isSubject ? tellDifference(cell, [claim.row, row], voice) : null;
	if (told !== null) return { text: `${told} ${stated}`, besides: [claim.row] };
	const own = opens ? contraryLine(draft, voice, claim) : null;
	if (own !== null) return { ...plain, text: `${own} ${stated}` };
	const leavesRoom = isOneOfSeveral(cell, row) || (isSubject && claim.row >= 0);
	const contrast = leavesRoom ? rightNot(draft, voice, claim) : null;
	return contrast === null ? plain : { ...plain, text: `${stated} ${contrast}` };
}

/** What its own table says of the claim, where that holds something against a statement that gives what follows from it. */
const contraryLine = (draft: Draft, voice: CellVoice, claim: ShownValue): string | null =>
	givesWhatFollows(draft.cell) && !isSaidOfKey(draft, claim, voice)
		? entityLine(claim, voice)
		: null;

/** Does the stem show a field that what is asked for determines, or one from which such a field follows? */
function givesWhatFollows({ relation: { dependencies }, ask, fixed }: Cell): boolean {
	const follows = (name: string) =>
		dependencies.flatMap(({ given, determines }) => (given.join() === name ? determines : []));
	const own = follows(ask.name);
	return fixed.givens.some(
		({ name }) =>
			!fixed.where.has(name) && [name, ...follows(name)].some((field) => own.includes(field))
	);
}

/** Is the key one of several right answers of a closed slice? */
function isOneOfSeveral({ desk }: Cell, row: number): boolean {
	if (!isClosed(desk(), row)) return false;
	const slice = readSlice(desk(), row);
	return typeof slice === 'string' || slice.answers.length > 1;
}

/** The right value held against the claim; null where one has no name. */
function rightNot({ cell, row }: Draft, voice: CellVoice, claim: ShownValue): string | null {
	const right: ShownValue = { code: cell.ask.codes[row] ?? -1, row, made: null };
	const [is, not] = [right, claim].map((shown) => labelOfShown(cell, voice, shown)?.text);
	if (is === undefined || not === undefined) return null;
	return phrasesIn(voice.setting.language).rightNot(is, not);
}

/** Is what a text claims the first thing that it names? */
function opensWith({ slots }: Text, asked: Field): boolean {
	const named = slots.find((slot) => slot.shows === 'field' && isEntity(slot.field));
	return isEntity(asked) && named?.shows === 'field' && named.field === asked;
}

/** Is what is asked what the row is about? */
const isKey = ({ relation, ask }: Cell): boolean =>
	isEntity(ask) && relation.key.includes(ask.name);

const isEntity = ({ domain }: Field): boolean => domain.type === 'entity';
