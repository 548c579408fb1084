import type { Cell, CellVoice, Draft } from '../catalogue/cell.ts';
import type { Body } from '../body.ts';
import { denialOf } from './denial.ts';
import { knownLine } from './entity-line.ts';
import { isSaidOfKey } from './is-said-of-key.ts';
import { labelOfShown } from './shown-label.ts';
import { phrasesIn } from './phrases.ts';
import { strangerLine } from './stranger-line.ts';
import { tellFully, tellRow } from './tell.ts';
import type { ShownValue } from '../shown-value.ts';

/** What speaks for or against each option: items and left sides get a line too. `stated` tells the key row. */
export function optionLines(draft: Draft, voice: CellVoice, stated: string): readonly string[] {
	const { cell, body, row } = draft;
	const right = onlyAnswer(cell, body);
	return shownBeside(body).map((shown, i) => {
		if (isStranger(draft, i)) return strangerLine(draft, shown, voice);
		if (isSlice(cell)) return tellFully(cell, shown.row, voice) ?? stated;
		if (shown.row === row) return stated;
		return (
			tellRow(cell, shown.row, voice) ??
			lineApart(draft, shown, voice) ??
			(right === null ? null : answerIs(cell, right, voice)) ??
			ruledOut(cell, shown, voice)
		);
	});
}

/** Where a slice decides: is the option none of it? */
function isStranger({ cell, body }: Draft, option: number): boolean {
	if (body.form === 'many') return !body.rights.includes(option);
	return cell.kind === 'odd' && body.form === 'one' && body.right === option;
}

/** What is known of it; what is said of the right one as well stands behind a denial, where there is one. */
function lineApart(draft: Draft, shown: ShownValue, voice: CellVoice): string | null {
	const known = knownLine(shown, voice);
	const denial = refutes(draft.cell) ? denialOf(draft, shown, voice) : null;
	return isSaidOfKey(draft, shown, voice) ? (denial ?? known) : (known ?? denial);
}

/** Does what makes the key right rule out every other option? */
const refutes = ({ kind }: Cell): boolean => kind === 'choice' || kind === 'twohop';

const isSlice = ({ kind }: Cell): boolean => kind === 'many' || kind === 'odd';

/** What a wrong option can be held against: the key, where it is all that is right. */
function onlyAnswer(cell: Cell, body: Body): ShownValue | null {
	if (body.form !== 'one' || !refutes(cell)) return null;
	return body.options[body.right] ?? null;
}

/** What gets a line of its own: options, items, left sides. */
function shownBeside(body: Body): readonly ShownValue[] {
	switch (body.form) {
		case 'one':
		case 'many':
			return body.options;
		case 'order':
			return body.items;
		case 'pairs':
			return body.left;
		case 'place':
			return [body.item, ...body.placed];
		case 'boolean':
		case 'number':
		case 'text':
			return [];
	}
}

/** What is right instead; null where it has no name. */
function answerIs(cell: Cell, right: ShownValue, voice: CellVoice): string | null {
	const label = labelOfShown(cell, voice, right);
	return label === null ? null : phrasesIn(voice.setting.language).answerIs(label.text);
}

function ruledOut(cell: Cell, shown: ShownValue, voice: CellVoice): string {
	const [before, after] = phrasesIn(voice.setting.language).ruledOut;
	return before + (labelOfShown(cell, voice, shown)?.text ?? '') + after;
}
