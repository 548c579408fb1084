import { formatNumber } from '../../../game/format-number.ts';
import { formatDate } from '../../facts/format-value.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { type Label, labelFor } from './labels.ts';

/** How an option is written; null where the language has no name for it. */
export function labelOfShown(cell: Cell, voice: CellVoice, shown: ShownValue): Label | null {
	if (shown.made === null) return voice.labels.at(shown.code);
	const { language } = voice.setting;
	return labelFor(
		cell.shown.domain.type === 'date'
			? formatDate(language, shown.made)
			: formatNumber(Number(shown.made), language)
	);
}
