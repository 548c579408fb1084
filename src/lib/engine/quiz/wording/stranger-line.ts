import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { entityLine } from './entity-line.ts';
import { labelOfShown } from './shown-label.ts';
import { phrasesIn } from './phrases.ts';
import { tellDifference } from './tell.ts';
import { capitalised } from './text.ts';

/**
 * What is known of an option that is none of a slice's: a fact that tells it from them, else what it is. Of the
 * odd one out it is said first that it is not among them, since what it is leaves that open.
 */
export function strangerLine({ cell, row }: Draft, shown: ShownValue, voice: CellVoice): string {
	const told = tellDifference(cell, [shown.row, row], voice);
	if (told !== null) return told;
	const own = entityLine(shown, voice);
	if (own !== null && cell.kind !== 'odd') return own;
	const label = labelOfShown(cell, voice, shown)?.text ?? '';
	const verdict = capitalised(phrasesIn(voice.setting.language).notAmong(label));
	return own === null ? verdict : `${verdict} ${own}`;
}
