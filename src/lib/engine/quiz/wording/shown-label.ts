import { formatNumber } from '../../../game/format-number.ts';
import { formatDate } from '../../facts/format-value.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import type { Pick } from '../draft.ts';
import { type Label, labelFor } from './labels.ts';

/** How an option is written; null where the language has no name for it. */
export function labelOfPick(cell: Cell, voice: CellVoice, pick: Pick): Label | null {
	if (pick.made === null) return voice.labels.at(pick.code);
	const { language } = voice.setting;
	return labelFor(
		cell.shown.domain.type === 'date'
			? formatDate(language, pick.made)
			: formatNumber(Number(pick.made), language)
	);
}
