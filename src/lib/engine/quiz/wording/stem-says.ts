import type { CellVoice } from '../catalogue/cell.ts';
import { showsTheKey } from '../rules/key-in-stem.ts';
import { shownWords } from './text.ts';

/** Which values of the shown field a stem says once a row fills it, so that they cannot be its key (rule 6). */
export function stemSays(voice: CellVoice, row: number): (code: number) => boolean {
	const shown = shownWords(voice.setting, voice.stem, { row, changed: null });
	if (shown === null) return () => false;
	const literal = voice.stem.words;
	return (code) => {
		const label = voice.labels.at(code);
		return label !== null && showsTheKey({ keys: [label], literal, shown });
	};
}
