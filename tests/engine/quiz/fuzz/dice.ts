/** Throws of dice that a seed decides. */
export interface Dice {
	/** A whole number from 0 to one less than `sides`. */
	readonly below: (sides: number) => number;
	readonly chance: (percent: number) => boolean;
	readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
	/** Some of the items, each with the same chance, in their order. */
	readonly some: <Item>(items: readonly Item[], percent: number) => readonly Item[];
}

/** A linear congruential generator (Park and Miller 1988): plenty for tests. */
export function diceOf(seed: number): Dice {
	let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
	const below = (sides: number) => {
		state = (state * 48271) % 2147483647;
		return state % sides;
	};
	return {
		below,
		chance: (percent) => below(100) < percent,
		pick: (items) => items[below(items.length)] ?? items[0],
		some: (items, percent) => items.filter(() => below(100) < percent)
	};
}
