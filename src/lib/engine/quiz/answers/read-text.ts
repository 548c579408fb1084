import { typoLimit } from './fold.ts';
import { SAME_LETTERS, SAME_SOUND, type Spelling, spellingOf, stepsBetween } from './nearness.ts';
import type { TextKey } from '../quiz.ts';

/**
 * Is the text a short form that several share? Then whom it may mean, to be asked back before
 * anything is stored; it depends on the peer group and never on the key. Null when it is not.
 */
export function readText(
	key: TextKey,
	text: string
): { readonly ambiguous: readonly string[] } | null {
	return text.length > LONGEST ? null : sharedBy(spell(key), spellingOf(text));
}

/**
 * Does the text name the key? It must be within the typing errors that the key's spelling forgives,
 * and every other name at least two edits further away; what is spelled exactly is right unless
 * another name is spelled just so, and what sounds like the key unless another name does.
 */
export function namesKey(key: TextKey, text: string): boolean {
	if (text.length > LONGEST) return false;
	const typed = spellingOf(text);
	const spelled = spell(key);
	if (typed.folded === '' || sharedBy(spelled, typed) !== null) return false;
	const steps = nearest(spelled.accepted, typed);
	if (steps === null) return false;
	const margin = steps <= SAME_SOUND ? steps + 1 : steps + 2;
	return spelled.rivals.every((rival) => stepsBetween(typed, rival, margin) >= margin);
}

/** A key's names in the forms in which they are compared. */
interface SpelledKey {
	readonly accepted: readonly Spelling[];
	readonly rivals: readonly Spelling[];
	readonly shared: readonly { readonly short: Spelling; readonly meant: readonly string[] }[];
}

const known = new WeakMap<TextKey, SpelledKey>();

/** Once for each key: a whole class answers the same question. */
function spell(key: TextKey): SpelledKey {
	const spelled = known.get(key) ?? {
		accepted: key.accepted.map(spellingOf),
		rivals: key.rivals.map(spellingOf),
		shared: Object.entries(key.ambiguous).map(([short, meant]) => ({
			short: spellingOf(short),
			meant
		}))
	};
	known.set(key, spelled);
	return spelled;
}

function sharedBy(
	{ shared }: SpelledKey,
	typed: Spelling
): { readonly ambiguous: readonly string[] } | null {
	const within = (most: number) =>
		shared.find(({ short }) => {
			const limit = Math.min(most, stepLimit(short, typed));
			return stepsBetween(typed, short, limit) <= limit;
		});
	const found = within(SAME_LETTERS) ?? within(SAME_SOUND);
	return found === undefined ? null : { ambiguous: found.meant };
}

/** Steps to the nearest accepted spelling that forgives them; null when none does. */
function nearest(accepted: readonly Spelling[], typed: Spelling): number | null {
	let best: number | null = null;
	for (const target of accepted) {
		const limit = stepLimit(target, typed);
		const steps = stepsBetween(typed, target, limit);
		if (steps <= limit && (best === null || steps < best)) best = steps;
	}
	return best;
}

/**
 * The edits that both lengths forgive, behind the step for the same sound; digits and what is too short
 * for any edit (a chemical symbol) forgive nothing.
 */
function stepLimit(target: Spelling, typed: Spelling): number {
	const edits = Math.min(typoLimit(target.folded), typoLimit(typed.folded));
	return edits === 0 ? SAME_LETTERS : SAME_SOUND + edits;
}

const LONGEST = 200;
