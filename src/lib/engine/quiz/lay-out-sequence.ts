import type { CellVoice } from './catalogue/cell.ts';
import type { Body, Draft } from './draft.ts';
import { type LaidOut, labelsOf } from './lay-out.ts';
import { labelOfPick } from './wording/pick-label.ts';

type Of<Form extends Body['form']> = Extract<Body, { form: Form }>;

/** Items to bring in order; any of them could be first, so none may stand in the stem. */
export function layOutOrder(
	{ cell }: Draft,
	voice: CellVoice,
	{ items }: Of<'order'>
): LaidOut | null {
	const labels = labelsOf(items.map((pick) => labelOfPick(cell, voice, pick)));
	if (labels === null) return null;
	return {
		beside: { form: 'order', options: labels.map(({ text }) => text), ends: voice.ends },
		claim: null,
		sheet: { options: labels, rights: labels.map((_, i) => i), keys: labels, ranks: null }
	};
}

/** Left sides are the shown field's, right sides the asked field's. */
export function layOutPairs(
	{ cell }: Draft,
	voice: CellVoice,
	{ left, right }: Of<'pairs'>
): LaidOut | null {
	const lefts = labelsOf(left.map((pick) => labelOfPick(cell, voice, pick)));
	const asked = voice.setting.labels(cell.ask, 'label');
	const rights = labelsOf(right.map((pick) => asked.at(pick.code)));
	if (lefts === null || rights === null) return null;
	const text = ({ text }: { readonly text: string }) => text;
	return {
		beside: { form: 'pairs', left: lefts.map(text), right: rights.map(text) },
		claim: null,
		sheet: { options: rights, rights: rights.map((_, i) => i), keys: rights, ranks: null }
	};
}

/** A card to put among others that lie in order. */
export function layOutPlace(
	{ cell }: Draft,
	voice: CellVoice,
	{ item, placed }: Of<'place'>
): LaidOut | null {
	const labels = labelsOf([...placed, item].map((pick) => labelOfPick(cell, voice, pick)));
	const shown = labels?.at(-1);
	if (labels === null || shown === undefined) return null;
	const cards = labels.slice(0, -1).map(({ text }) => text);
	return {
		beside: { form: 'place', item: shown.text, placed: cards, ends: voice.ends },
		claim: null,
		sheet: { options: labels, rights: labels.map((_, i) => i), keys: labels, ranks: null }
	};
}
