import type { Cell, CellVoice, Draft } from '../catalogue/cell.ts';
import type { Body } from '../body.ts';
import { type LaidOut, labelsOf } from './laid-out.ts';
import type { Label } from './labels.ts';
import { labelOfShown } from './shown-label.ts';
import type { ShownValue } from '../shown-value.ts';

type Of<Form extends Body['form']> = Extract<Body, { form: Form }>;

/** Items to bring in order; any of them could be first, so none may stand in the stem. */
export function layOutOrder(
	{ cell }: Draft,
	voice: CellVoice,
	{ items }: Of<'order'>
): LaidOut | null {
	const labels = labelsOf(items.map((value) => labelOfShown(cell, voice, value)));
	const values = valuesOf(cell, voice, items);
	if (labels === null || values === null) return null;
	return {
		beside: { form: 'order', options: labels.map(({ text }) => text), ends: voice.ends },
		claim: null,
		sheet: {
			options: labels,
			besides: [],
			rights: labels.map((_, i) => i),
			keys: [],
			ranks: null,
			values,
			isConfusable: false
		}
	};
}

/** Left sides are the shown field's, right sides the asked field's. */
export function layOutPairs(
	{ cell }: Draft,
	voice: CellVoice,
	{ left, right }: Of<'pairs'>
): LaidOut | null {
	const lefts = labelsOf(left.map((value) => labelOfShown(cell, voice, value)));
	const asked = voice.setting.labels(cell.ask, 'label');
	const rights = labelsOf(right.map(({ code }) => asked.at(code)));
	if (lefts === null || rights === null) return null;
	const text = ({ text }: { readonly text: string }) => text;
	return {
		beside: { form: 'pairs', left: lefts.map(text), right: rights.map(text) },
		claim: null,
		sheet: {
			options: rights,
			besides: lefts,
			rights: rights.map((_, i) => i),
			keys: [],
			ranks: null,
			values: [],
			isConfusable: false
		}
	};
}

/** A card to put among others that lie in order. */
export function layOutPlace(
	{ cell }: Draft,
	voice: CellVoice,
	{ item, placed }: Of<'place'>
): LaidOut | null {
	const labels = labelsOf([item, ...placed].map((value) => labelOfShown(cell, voice, value)));
	const values = valuesOf(cell, voice, [item, ...placed]);
	const shown = labels?.[0];
	if (labels === null || values === null || shown === undefined) return null;
	const cards = labels.slice(1).map(({ text }) => text);
	return {
		beside: { form: 'place', item: shown.text, placed: cards, ends: voice.ends },
		claim: null,
		sheet: {
			options: labels,
			besides: [],
			rights: labels.map((_, i) => i),
			keys: [],
			ranks: null,
			values,
			isConfusable: false
		}
	};
}

/** What items are ordered by, in words: it must not stand in their labels. */
export function valuesOf(
	cell: Cell,
	voice: CellVoice,
	items: readonly ShownValue[]
): readonly Label[] | null {
	const labels = voice.setting.labels(cell.ask, 'label');
	return labelsOf(items.map(({ row }) => labels.at(cell.ask.codes[row] ?? -1)));
}
