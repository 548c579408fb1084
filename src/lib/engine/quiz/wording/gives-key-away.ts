import { codeAt } from '../../facts/column.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import { stemSays } from './stem-says.ts';

/**
 * Does the stem of a row say its own key (rule 6), whatever stands beside it? Then no options need be
 * drawn. Only for kinds whose one right option is the row's value.
 */
export const givesKeyAway = (
	{ kind, shownColumn }: Pick<Cell, 'kind' | 'shownColumn'>,
	voice: CellVoice,
	row: number
): boolean =>
	(kind === 'choice' || kind === 'twohop') && stemSays(voice, row)(codeAt(shownColumn, row));
