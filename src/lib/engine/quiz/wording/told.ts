/** A reason, and the rows that it tells besides those that the answer rests on: they are cited too. */
export interface Told {
	readonly text: string;
	readonly besides: readonly number[];
}
