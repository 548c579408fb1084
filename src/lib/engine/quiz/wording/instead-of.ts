import type { Cell, CellVoice } from '../catalogue/cell.ts';
import type { Pick } from '../draft.ts';
import { labelOfPick } from './pick-label.ts';
import { phrasesIn } from './phrases.ts';

/** The right value held against a wrong one; null for the right one itself, and where one has no name. */
export function insteadOf(
	cell: Cell,
	voice: CellVoice,
	[right, wrong]: readonly [Pick, Pick]
): string | null {
	const [is, not] = [labelOfPick(cell, voice, right)?.text, labelOfPick(cell, voice, wrong)?.text];
	if (is === undefined || not === undefined || right === wrong) return null;
	return phrasesIn(voice.setting.language).insteadOf(is, not);
}
