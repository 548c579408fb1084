import type { Cell, CellVoice } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { labelOfShown } from './shown-label.ts';
import { fill } from './text.ts';

/** That a value is none of the answers, for the givens of the key row; null where the frame has no words for that. */
export function denialOf(
	{ cell, row }: { readonly cell: Cell; readonly row: number },
	shown: ShownValue,
	voice: CellVoice
): string | null {
	const { denial, setting } = voice;
	if (denial === null) return null;
	const label = labelOfShown(cell, voice, shown)?.text ?? null;
	return fill(setting, denial, { row, changed: cell.ask, code: shown.code, label });
}
