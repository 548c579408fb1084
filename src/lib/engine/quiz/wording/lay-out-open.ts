import { formatNumber } from '../../../game/format-number.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { NumberBody } from '../body.ts';
import type { LaidOut } from './laid-out.ts';
import { namesIn } from '../answers/names.ts';
import { isConfusable } from '../answers/confusable.ts';
import { labelFor } from './labels.ts';

/** A slider: nothing to choose from, and the number itself must not stand in the stem. */
export function layOutNumber({ value, min, max, step }: NumberBody, voice: CellVoice): LaidOut {
	const key = labelFor(formatNumber(value, voice.setting.language));
	return {
		beside: { form: 'number', min, max, step, unit: voice.unit },
		claim: null,
		sheet: {
			options: [],
			besides: [],
			rights: [],
			keys: [key],
			ranks: null,
			values: [],
			isConfusable: false
		}
	};
}

/** A name to type; null where the language has none. */
export function layOutText({ cell, row }: Draft, voice: CellVoice): LaidOut | null {
	const { base, language } = voice.setting;
	const code = cell.shown.codes[row] ?? -1;
	const key = voice.labels.at(code);
	const names = namesIn({ base, language, domain: cell.shown.domain });
	const own = names.byCode.get(code);
	if (key === null || own === undefined) return null;
	return {
		beside: { form: 'text' },
		claim: null,
		sheet: {
			options: [],
			besides: [],
			rights: [],
			keys: [key, ...own.map(({ text }) => labelFor(text))],
			ranks: null,
			values: [],
			isConfusable: isConfusable(names, code)
		}
	};
}
