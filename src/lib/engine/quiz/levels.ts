import type { Kind, Level } from '../../game/kind.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { Cell } from './catalogue/cell.ts';
import { readSlice } from './catalogue/settle-slice.ts';
import { fameOf } from './choosing/main-entities.ts';

/** Levels at which a kind is asked when no kinds are named: recall is harder than recognition, two hops than one. */
export function levelsFor(kind: Kind): readonly Level[] {
	switch (kind) {
		case 'choice':
		case 'match':
			return ['easy', 'medium', 'hard'];
		case 'truth':
		case 'compare':
			return ['easy', 'medium'];
		case 'many':
		case 'odd':
		case 'estimate':
		case 'order':
		case 'count':
		case 'timeline':
		case 'text':
			return ['medium', 'hard'];
		case 'twohop':
			return ['hard'];
	}
}

/**
 * The level that fits a question, near the one that was drawn for it: who is spoken of often is easier to
 * know, who hardly ever is harder, and a class of two by one property is known by heart.
 */
export function fittingLevel(base: FactBase, { cell, row }: AskedRow, drawn: Level): Level {
	if (isPair(cell, row)) return 'easy';
	const levels = levelsFor(cell.kind);
	const from = isSteady(cell) && levels.includes('medium') ? 'medium' : drawn;
	const place = levels.indexOf(from);
	return place < 0 ? drawn : (levels[place - fameOf(base, cell, row)] ?? from);
}

/** Is a question as hard at one level as at another: nothing stands beside it, or the same things do? */
const isSteady = ({ kind, settled }: Cell): boolean =>
	kind === 'text' || kind === 'estimate' || kind === 'count' || settled().rows.length <= FEW_ROWS;

const FEW_ROWS = 12;

/** What is to be asked. */
interface AskedRow {
	readonly cell: Cell;
	readonly row: number;
}

/** Is a question at odds with a level that is wanted: a known name where it shall be hard, or an unknown where easy? */
export function isUnfit(base: FactBase, { cell, row }: AskedRow, level: Level | null): boolean {
	if (level === null) return false;
	if (isPair(cell, row)) return level !== 'easy';
	const fame = fameOf(base, cell, row);
	return (level === 'hard' && fame > 0) || (level === 'easy' && fame < 0);
}

/** A slice of two that a single property singles out. */
function isPair(cell: Cell, row: number): boolean {
	const { kind, given } = cell;
	if ((kind !== 'many' && kind !== 'odd' && kind !== 'count') || given.length !== 1) return false;
	const slice = readSlice(cell.desk(), row);
	return typeof slice !== 'string' && slice.answers.length === 2;
}
