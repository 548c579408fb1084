import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { type LaidOut, labelsOf } from './laid-out.ts';
import { layOutNumber, layOutText } from './lay-out-open.ts';
import { layOutOrder, layOutPairs, layOutPlace } from './lay-out-sequence.ts';
import type { Label } from './labels.ts';
import { labelOfShown } from './shown-label.ts';
import { isOrdered, ranksOf } from '../options/ranks.ts';

/** Null where the language lacks a name for something shown. */
export function layOut(draft: Draft, voice: CellVoice): LaidOut | null {
	const { body } = draft;
	switch (body.form) {
		case 'one':
			return layOutOptions(draft, voice, { ...body, rights: [body.right] });
		case 'many':
			return layOutOptions(draft, voice, body);
		case 'boolean':
			return layOutClaim(draft, voice, body.claim);
		case 'number':
			return layOutNumber(body, voice);
		case 'text':
			return layOutText(draft, voice);
		case 'order':
			return layOutOrder(draft, voice, body);
		case 'pairs':
			return layOutPairs(draft, voice, body);
		case 'place':
			return layOutPlace(draft, voice, body);
	}
}

interface Options {
	readonly form: 'one' | 'many';
	readonly options: readonly ShownValue[];
	readonly rights: readonly number[];
}

function layOutOptions(
	draft: Draft,
	voice: CellVoice,
	{ form, options, rights }: Options
): LaidOut | null {
	const { cell } = draft;
	const labels = labelsOf(options.map((shown) => labelOfShown(cell, voice, shown)));
	const hidden = hiddenLabels(draft, voice);
	if (labels === null || hidden === null) return null;
	return {
		beside: { form, options: labels.map(({ text }) => text) },
		claim: null,
		sheet: {
			options: labels,
			besides: [],
			rights,
			keys: [...labels.filter((_, i) => rights.includes(i)), ...hidden],
			values: [],
			isConfusable: false,
			ranks: isOrdered(cell.shown.domain) ? ranksOf(cell.shown.domain, options) : null
		}
	};
}

/** The name that a two-hop stem describes must not stand in it either. */
function hiddenLabels({ cell, row }: Draft, { setting }: CellVoice): readonly Label[] | null {
	if (cell.hop === null) return [];
	const { field } = cell.hop;
	const label = setting.labels(field, 'label').at(field.codes[row] ?? -1);
	return label === null ? null : [label];
}

function layOutClaim({ cell }: Draft, voice: CellVoice, claim: ShownValue): LaidOut | null {
	const label = labelOfShown(cell, voice, claim);
	if (label === null) return null;
	return {
		beside: { form: 'boolean' },
		claim: label.text,
		sheet: {
			options: [],
			besides: [],
			rights: [],
			keys: [],
			ranks: null,
			values: [],
			isConfusable: false
		}
	};
}
