import { editDistance } from '../../text/edit-distance.ts';
import { quote } from '../problem.ts';

/** Two slips of the pen, or one in a short word: beyond that a guess is a nuisance. */
const FARTHEST = 2;
const SHORT = 5;

/** More candidates than this are not searched: a message must not take longer than the reading. */
const MOST_CANDIDATES = 20_000;

/** `, did you mean 'tarn'?` when one of the candidates is spelled nearly so; else nothing. */
export function didYouMean(seen: string, candidates: readonly string[]): string {
	if (candidates.length > MOST_CANDIDATES) return '';
	let limit = seen.length <= SHORT ? 1 : FARTHEST;
	let nearest: string | null = null;
	for (const candidate of candidates) {
		const distance = candidate === '' ? Infinity : editDistance(seen, candidate, limit);
		if (distance > limit) continue;
		nearest = candidate;
		limit = distance - 1;
	}
	return nearest === null ? '' : `, did you mean ${quote(nearest)}?`;
}

/** Different slips of one column that get a hint; the rest of a column that is wrong throughout does without. */
const MOST_HINTS = 50;

/** `didYouMean` for one column: each slip is looked up once. */
export function hinter(candidates: readonly string[]): (seen: string) => string {
	const hints = new Map<string, string>();
	return (seen) => {
		const known = hints.get(seen);
		if (known !== undefined || hints.size >= MOST_HINTS) return known ?? '';
		const hint = didYouMean(seen, candidates);
		hints.set(seen, hint);
		return hint;
	};
}
