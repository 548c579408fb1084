import type { Reason } from '../../../game/reveal.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import { isMet } from '../catalogue/evidence.ts';
import type { Body, Draft, Pick } from '../draft.ts';
import { restingRows } from '../resting-rows.ts';
import { isListed, listReason } from './list-reason.ts';
import { sourceLines } from './source-lines.ts';
import { phrasesIn } from './phrases.ts';
import { labelOfPick } from './pick-label.ts';
import { state } from './text.ts';

/** Why the key is right and each other option wrong; null when that cannot be said in the language. */
export function reasonFor(base: FactBase, draft: Draft, voice: CellVoice): Reason | null {
	const { cell, row } = draft;
	const { language } = voice.setting;
	const stated = state(voice.setting, voice.statement, row) ?? stateAny(voice, row);
	const text = isListed(cell.kind) ? listReason(draft, voice) : stated;
	const first = hopText(draft, voice);
	if (text === null || stated === null || first === null) return null;
	return {
		text: first + text,
		options: optionLines(draft, voice, stated),
		sources: sourceLines({ base, relation: cell.relation, rows: toldRows(draft), language })
	};
}

/** The rows that the reason speaks of. */
function toldRows(draft: Draft): readonly number[] {
	const { cell, body } = draft;
	const rows = restingRows(draft);
	if (body.form !== 'many' && (body.form !== 'one' || cell.kind !== 'odd')) return rows;
	const isTold = (i: number) => (body.form === 'many' ? body.rights.includes(i) : i !== body.right);
	const listed = body.options.flatMap(({ row }, i) => (isTold(i) && row >= 0 ? [row] : []));
	return [...rows, ...listed];
}

/** Two hops are explained one after the other. */
function hopText({ cell, row }: Draft, { setting }: CellVoice): string | null {
	if (cell.hop === null) return '';
	const { inner, rowOf } = cell.hop;
	const voice = inner.voices.find((other) => other?.setting.language === setting.language);
	if (voice === null || voice === undefined) return null;
	const text = state(voice.setting, voice.statement, rowOf(row));
	return text === null ? null : `${text} `;
}

function optionLines(
	{ cell, body, row }: Draft,
	voice: CellVoice,
	text: string
): readonly string[] {
	const right = onlyAnswer(cell, body);
	return shownBeside(body).map((pick) => {
		if (pick.row === row) return text;
		const instead = right === null ? null : insteadOf(cell, voice, [right, pick]);
		return factLine(cell, pick, voice) ?? instead ?? lineFor(cell, pick, voice);
	});
}

/** What a wrong option can be held against: the key, where it is all that is right. */
function onlyAnswer({ kind }: Cell, body: Body): Pick | null {
	if (body.form !== 'one' || (kind !== 'choice' && kind !== 'twohop')) return null;
	return body.options[body.right] ?? null;
}

function insteadOf(
	cell: Cell,
	voice: CellVoice,
	[right, wrong]: readonly [Pick, Pick]
): string | null {
	const [is, not] = [labelOfPick(cell, voice, right)?.text, labelOfPick(cell, voice, wrong)?.text];
	if (is === undefined || not === undefined || right === wrong) return null;
	return phrasesIn(voice.setting.language).insteadOf(is, not);
}

/** What gets a line of its own: options, items, left sides. */
function shownBeside(body: Body): readonly Pick[] {
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

/** Another fact that has the value, else what is known of the value itself, else that the facts rule it out. */
export function lineFor(cell: Cell, pick: Pick, voice: CellVoice): string {
	return factLine(cell, pick, voice) ?? entityLine(pick, voice) ?? ruledOut(cell, pick, voice);
}

function factLine(cell: Cell, { row }: Pick, voice: CellVoice): string | null {
	if (row < 0) return null;
	const isOfFrame = isMet(cell.desk().where, row) && isMet(cell.desk().when, row);
	return (isOfFrame ? state(voice.setting, voice.statement, row) : null) ?? stateAny(voice, row);
}

/** A row in its author's words, or by labels where it lacks something that those want. */
const stateAny = ({ setting, wholeStatement, bareStatement }: CellVoice, row: number) =>
	state(setting, wholeStatement, row) ?? state(setting, bareStatement, row);

const entityLine = ({ code }: Pick, { entity }: CellVoice): string | null =>
	entity === null || code < 0 ? null : state(entity.setting, entity.statement, code);

function ruledOut(cell: Cell, pick: Pick, voice: CellVoice): string {
	const [before, after] = phrasesIn(voice.setting.language).ruledOut;
	return before + (labelOfPick(cell, voice, pick)?.text ?? '') + after;
}
