import type { ShownValue } from './shown-value.ts';

/** What is shown beside the stem, in the order shown, and what is right. */
export type Body =
	| { readonly form: 'one'; readonly options: readonly ShownValue[]; readonly right: number }
	| { readonly form: 'boolean'; readonly claim: ShownValue; readonly value: boolean }
	| {
			readonly form: 'many';
			readonly options: readonly ShownValue[];
			readonly rights: readonly number[];
	  }
	| NumberBody
	| { readonly form: 'text' }
	| {
			readonly form: 'order';
			readonly items: readonly ShownValue[];
			readonly order: readonly number[];
	  }
	| {
			readonly form: 'pairs';
			readonly left: readonly ShownValue[];
			readonly right: readonly ShownValue[];
			readonly rights: readonly number[];
	  }
	| {
			readonly form: 'place';
			readonly item: ShownValue;
			readonly placed: readonly ShownValue[];
			readonly gap: number;
	  };

/** An estimate: what is right, and the slider, whose bounds do not depend on it. */
export interface NumberBody {
	readonly form: 'number';
	readonly value: number;
	/** The interval that the source's own precision leaves. */
	readonly low: number;
	readonly high: number;
	/** How far beyond it an answer is worth nothing. */
	readonly reach: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
}
