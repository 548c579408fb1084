/** Which of a draft's questions are asked, by position in the draft, in order; and which could be. */
export interface DraftChoice {
	readonly kept: readonly number[];
	/** The next to swap for comes first. */
	readonly spare: readonly number[];
}

const numbers = (from: number, to: number): readonly number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The first `length` questions of `count`. */
export const firstChoice = (length: number, count: number): DraftChoice => ({
	kept: numbers(0, length),
	spare: numbers(length, count)
});

/** With another question at a place, 0 to `kept.length - 1`; the old one is spare. Null when none is left. */
export function withSwap({ kept, spare }: DraftChoice, place: number): DraftChoice | null {
	const [fresh, ...others] = spare;
	const old = kept[place];
	if (fresh === undefined || old === undefined) return null;
	return { kept: kept.with(place, fresh), spare: [...others, old] };
}

/** Without the question at a place; null for the last one, since a round asks something. */
export function withDrop({ kept, spare }: DraftChoice, place: number): DraftChoice | null {
	const old = kept[place];
	if (old === undefined || kept.length === 1) return null;
	return { kept: kept.toSpliced(place, 1), spare: [...spare, old] };
}
