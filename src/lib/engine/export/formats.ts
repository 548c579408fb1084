import { FORMS, type Form } from '../../game/kind.ts';
import type { WrittenQuestion } from '../quiz/quiz.ts';
import { fitsAiken, writeAiken } from './aiken.ts';
import { writeAnki } from './anki.ts';
import { writeCsv } from './csv.ts';
import { fitsGift, writeGift } from './gift.ts';
import { itemOf } from './item-of.ts';
import type { Item } from './item.ts';
import { writeJsonLines } from './json-lines.ts';
import { writeMoodleXml } from './moodle-xml.ts';
import { writeText } from './text.ts';

/** How questions leave the game. */
export interface Format {
	/** The forms that it can hold at all. */
	readonly forms: readonly Form[];
	/** Can it hold this question, text for text? */
	readonly fits: (written: WrittenQuestion) => boolean;
	readonly write: (written: readonly WrittenQuestion[]) => string;
}

/** A format that writes items; `fits` says which of them its syntax cannot carry. */
const ofItems = (
	forms: readonly Form[],
	write: (items: readonly Item[]) => string,
	fits: (item: Item) => boolean = () => true
): Format => ({
	forms,
	fits: (written) => fits(itemOf(written)),
	write: (written) => write(written.map(itemOf))
});

/** By the name under which a format is asked for. */
export const FORMATS = {
	text: ofItems(FORMS, writeText),
	json: { forms: FORMS, fits: () => true, write: writeJsonLines },
	gift: ofItems(['one', 'many', 'boolean', 'number', 'text', 'pairs'], writeGift, fitsGift),
	'moodle-xml': ofItems(
		['one', 'many', 'boolean', 'number', 'text', 'order', 'pairs'],
		writeMoodleXml
	),
	aiken: ofItems(['one', 'boolean'], writeAiken, fitsAiken),
	anki: ofItems(FORMS, writeAnki),
	csv: ofItems(FORMS, writeCsv)
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const isFormatName = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);
