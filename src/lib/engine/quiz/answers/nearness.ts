import { editDistance } from '../../text/edit-distance.ts';
import { fold, foldWords } from './fold.ts';
import { soundsOf } from './sound.ts';

/** A name or a typed text in the forms in which spellings are compared. */
export interface Spelling {
	/** Folded, its words sorted. */
	readonly folded: string;
	/** By sound and without blanks, its words sorted or as they stand. */
	readonly sounds: readonly string[];
}

/** Brings a name or a typed text into the forms that `stepsBetween` compares. */
export function spellingOf(text: string): Spelling {
	const folded = fold(text);
	const runs = [folded.replaceAll(' ', ''), foldWords(text).join('')];
	return { folded, sounds: [...new Set(runs.flatMap(soundsOf))] };
}

/** Written alike, or differing only as romanisations and blanks do. */
export const SAME_LETTERS = 0;
/** Written otherwise, but read aloud the same. */
export const SAME_SOUND = 1;

/**
 * How far two spellings are apart, in steps: 0 the same letters, 1 the same sound, and then one step for
 * each edit, by letters or by sound, whichever is less. Beyond `limit` steps it is only sure to be more.
 */
export function stepsBetween(a: Spelling, b: Spelling, limit: number): number {
	if (a.folded === b.folded) return SAME_LETTERS;
	const edits = limit - 1;
	if (edits < 0) return limit + 1;
	const bySound = a.sounds.flatMap((mine) =>
		b.sounds.map((theirs) => editDistance(mine, theirs, edits))
	);
	return 1 + Math.min(editDistance(a.folded, b.folded, edits), ...bySound);
}
