/**
 * What a player gives, by form. Indices are into the options (or left and right sides) as the
 * question shows them, from 0.
 */
export type Answer =
	| { readonly form: 'one'; readonly option: number }
	| { readonly form: 'many'; readonly options: readonly number[] }
	| { readonly form: 'boolean'; readonly value: boolean }
	| { readonly form: 'number'; readonly value: number }
	/** At most `TEXT_MAX` long. */
	| { readonly form: 'text'; readonly text: string }
	/** Option indices, first to last: a permutation. */
	| { readonly form: 'order'; readonly order: readonly number[] }
	/** The right index chosen for each left index: a permutation. */
	| { readonly form: 'pairs'; readonly rights: readonly number[] }
	/** The gap, 0 (before the first card) to the number of cards (behind the last). */
	| { readonly form: 'place'; readonly gap: number };

/** The most that may be typed as an answer, in UTF-16 units. */
export const TEXT_MAX = 200;

/** How good an answer was. `share` is the part of the full points, 0 to 1; `right` means 1. */
export interface Mark {
	readonly verdict: 'right' | 'partly' | 'wrong';
	readonly share: number;
}
