import type { CellVoice } from '../catalogue/cell.ts';
import type { Draft, Pick } from '../draft.ts';
import { labelOfPick } from './pick-label.ts';
import { phrasesIn } from './phrases.ts';
import { tellDifference } from './tell.ts';
import { capitalised } from './text.ts';

/** What is known of an option that is none of a slice's: a fact that tells it from them, else that it is not among them. */
export function strangerLine({ cell, row }: Draft, pick: Pick, voice: CellVoice): string {
	const told = tellDifference(cell, [pick.row, row], voice);
	const label = labelOfPick(cell, voice, pick)?.text ?? '';
	return told ?? capitalised(phrasesIn(voice.setting.language).notAmong(label));
}
