import { editDistance } from './edit-distance.ts';
import { fold, typoLimit } from './fold.ts';
import type { TextKey } from './quiz.ts';

/**
 * Is the text a short form that several share? Then whom it may mean, to be asked back before
 * anything is stored; it depends on the peer group and never on the key. Null when it is not.
 */
export function readText(
	key: TextKey,
	text: string
): { readonly ambiguous: readonly string[] } | null {
	const folded = fold(text);
	const meant = Object.hasOwn(key.ambiguous, folded) ? key.ambiguous[folded] : undefined;
	return meant === undefined ? null : { ambiguous: meant };
}

/**
 * Does the text name the key? It must be within the typing errors that the key's spelling
 * forgives, and every other name at least two edits further away; what is spelled exactly is right
 * unless another name is spelled just so.
 */
export function namesKey(key: TextKey, text: string): boolean {
	const folded = fold(text);
	if (folded === '' || folded.length > LONGEST || readText(key, text) !== null) return false;
	const distance = nearest(key.accepted, folded);
	if (distance === null) return false;
	const margin = distance === 0 ? 1 : distance + 2;
	return key.rivals.every((rival) => editDistance(folded, fold(rival), margin) >= margin);
}

/** Edits to the nearest accepted spelling that forgives them; null when none does. */
function nearest(accepted: readonly string[], folded: string): number | null {
	let best: number | null = null;
	for (const spelling of accepted) {
		const target = fold(spelling);
		const limit = Math.min(typoLimit(target), typoLimit(folded));
		const distance = editDistance(folded, target, limit);
		if (distance <= limit && (best === null || distance < best)) best = distance;
	}
	return best;
}

const LONGEST = 200;
