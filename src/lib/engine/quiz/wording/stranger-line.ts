import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { labelOfShown } from './shown-label.ts';
import { phrasesIn } from './phrases.ts';
import { tellDifference } from './tell.ts';
import { capitalised } from './text.ts';

/** What is known of an option that is none of a slice's: a fact that tells it from them, else that it is not among them. */
export function strangerLine({ cell, row }: Draft, shown: ShownValue, voice: CellVoice): string {
	const told = tellDifference(cell, [shown.row, row], voice);
	const label = labelOfShown(cell, voice, shown)?.text ?? '';
	return told ?? capitalised(phrasesIn(voice.setting.language).notAmong(label));
}
