import { formatList } from '../../facts/format-value.ts';
import type { Cell, CellVoice, Draft } from '../catalogue/cell.ts';
import type { Body } from '../body.ts';
import { measured } from './measured.ts';
import { labelOfShown } from './shown-label.ts';
import { capitalised } from './text.ts';
import type { ShownValue } from '../shown-value.ts';

/** Everything that was put in order, in that order, or matched, each with what the asked field says of it. */
export function valuesReason({ cell, body }: Draft, voice: CellVoice): string | null {
	const values = inOrder(body);
	const parts = values.flatMap((shown) => withValue(cell, shown, voice) ?? []);
	if (parts.length < values.length) return null;
	return capitalised(`${formatList(voice.setting.language, parts)}.`);
}

function inOrder(body: Body): readonly ShownValue[] {
	switch (body.form) {
		case 'order':
			return body.order.flatMap((place) => body.items[place] ?? []);
		case 'place':
			return body.placed.toSpliced(body.gap, 0, body.item);
		case 'pairs':
			return body.left;
		case 'one':
		case 'many':
		case 'boolean':
		case 'number':
		case 'text':
			return [];
	}
}

/** `Khan Tengri (7,010 metres)`. */
function withValue(cell: Cell, shown: ShownValue, voice: CellVoice): string | null {
	const { setting } = voice;
	const { ask } = cell;
	const name = labelOfShown(cell, voice, shown)?.text ?? null;
	const value = setting.labels(ask, 'label').textAt(ask.codes[shown.row] ?? -1);
	if (name === null || value === null) return null;
	return `${name} (${measured(ask, value, setting.language)})`;
}
