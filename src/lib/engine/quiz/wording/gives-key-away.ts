import { codeAt } from '../../facts/column.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import { showsTheKey } from '../rules/key-in-stem.ts';
import { shownWords } from './text.ts';

/**
 * Does the stem of a row say its own key (rule 6), whatever stands beside it? Then no options need be
 * drawn. Only for kinds whose one right option is the row's value.
 */
export function givesKeyAway(
	{ kind, shownColumn }: Pick<Cell, 'kind' | 'shownColumn'>,
	voice: CellVoice,
	row: number
): boolean {
	if (kind !== 'choice' && kind !== 'twohop') return false;
	const key = voice.labels.at(codeAt(shownColumn, row));
	const shown = shownWords(voice.setting, voice.stem, { row, changed: null });
	if (key === null || shown === null) return false;
	return showsTheKey({ keys: [key], literal: voice.stem.words, shown });
}
