import { formatNumber } from '../facts/format-value.ts';
import type { CellVoice } from './catalogue/cell.ts';
import type { Draft, NumberBody } from './draft.ts';
import type { LaidOut } from './lay-out.ts';
import { labelFor } from './wording/labels.ts';

/** A slider: nothing to choose from, and the number itself must not stand in the stem. */
export function layOutNumber({ value, min, max, step }: NumberBody, voice: CellVoice): LaidOut {
	const key = labelFor(formatNumber(voice.setting.language, value));
	return {
		beside: { form: 'number', min, max, step, unit: voice.unit },
		claim: null,
		sheet: { options: [], rights: [], keys: [key], ranks: null }
	};
}

/** A name to type; null where the language has none. */
export function layOutText({ cell, row }: Draft, voice: CellVoice): LaidOut | null {
	const key = voice.labels.at(cell.shown.codes[row] ?? -1);
	if (key === null) return null;
	return {
		beside: { form: 'text' },
		claim: null,
		sheet: { options: [], rights: [], keys: [key], ranks: null }
	};
}
