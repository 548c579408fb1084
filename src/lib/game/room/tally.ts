/** Who chose what. `unanswered` counts players who were asked and gave nothing. */
export type Tally = { readonly unanswered: number } & (
	| {
			/** Forms `one`, `many` (by option), `boolean` (true, false) and `place` (by gap). */
			readonly by: 'option';
			readonly counts: readonly number[];
	  }
	| {
			/** Forms `order` (by option) and `pairs` (by left side): how many had it in the right place. */
			readonly by: 'part';
			readonly right: readonly number[];
			readonly answered: number;
	  }
	| {
			/** Form `number`: `counts[i]` answers from `min + i * width` up to, not including, the next. */
			readonly by: 'number';
			readonly min: number;
			readonly width: number;
			readonly counts: readonly number[];
	  }
	| {
			/** Form `text`. `typed` holds the most frequent wrong ones, for host and remote only. */
			readonly by: 'text';
			readonly right: number;
			readonly wrong: number;
			readonly typed: readonly { readonly text: string; readonly count: number }[];
	  }
);
