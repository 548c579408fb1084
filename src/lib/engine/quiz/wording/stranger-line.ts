import type { Cell, CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { denialOf } from './denial.ts';
import { knownLine } from './entity-line.ts';
import { labelOfShown } from './shown-label.ts';
import { phrasesIn } from './phrases.ts';
import { tellDifference } from './tell.ts';
import { capitalised } from './text.ts';

/**
 * What is known of an option that is none of a slice's: a fact that tells it from them, else what it is. Of the
 * odd one out it is said first that it is not among them, since what it is leaves that open.
 */
export function strangerLine(draft: Draft, shown: ShownValue, voice: CellVoice): string {
	const { cell, row } = draft;
	const told = tellDifference(cell, [shown.row, row], voice);
	if (told !== null) return told;
	const known = knownLine(shown, voice);
	if (known !== null && cell.kind !== 'odd') return known;
	const verdict = denialOf(draft, shown, voice) ?? notAmong(cell, shown, voice);
	return known === null ? verdict : `${verdict} ${known}`;
}

/** What rules an option of a slice out: a fact that tells it from them, else that it is denied; null for neither. */
export const strangerVerdict = (draft: Draft, shown: ShownValue, voice: CellVoice): string | null =>
	tellDifference(draft.cell, [shown.row, draft.row], voice) ?? denialOf(draft, shown, voice);

const notAmong = (cell: Cell, shown: ShownValue, voice: CellVoice): string =>
	capitalised(
		phrasesIn(voice.setting.language).notAmong(labelOfShown(cell, voice, shown)?.text ?? '')
	);
