import type { Kind } from '../../game/kind.ts';
import type { WrittenQuestion } from '../quiz/quiz.ts';
import { type Format, type FormatName, FORMATS } from './formats.ts';

/** A file in one format. */
export interface Exported {
	readonly text: string;
	/** How many questions of which kind the format cannot hold; those are not in the text. */
	readonly leftOut: ReadonlyMap<Kind, number>;
}

/** Writes what a format can hold, and counts the rest. */
export function exportQuestions(name: FormatName, written: readonly WrittenQuestion[]): Exported {
	const format: Format = FORMATS[name];
	const held: WrittenQuestion[] = [];
	const leftOut = new Map<Kind, number>();
	for (const one of written) {
		const { form, kind } = one.question;
		if (format.forms.includes(form) && format.fits(one)) held.push(one);
		else leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
	}
	return { text: format.write(held), leftOut };
}
