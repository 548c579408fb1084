import type { Field } from '../../facts/fact-base.ts';
import type { Cell, CellVoice } from '../catalogue/cell.ts';
import { isMet } from '../catalogue/evidence.ts';
import { state, type Text } from './text.ts';

/** A row in the frame's words, and what it is of where they name nothing; null where it lacks a form. */
function tellByFrame({ setting, statement, naming }: CellVoice, row: number): string | null {
	const text = state(setting, statement, row);
	if (text === null || naming === null) return text;
	const name = state(setting, naming, row);
	return name === null ? null : `${text} ${name}`;
}

/** A row in its author's words, or by labels where it lacks something that those want. */
const tellAny = ({ setting, wholeStatement, bareStatement }: CellVoice, row: number) =>
	state(setting, wholeStatement, row) ?? state(setting, bareStatement, row);

/** The key fact, in the words of its frame if they can be said. */
export const tellKey = (voice: CellVoice, row: number): string | null =>
	tellByFrame(voice, row) ?? tellAny(voice, row);

/** A row in its author's words alone, if they show what is asked: among them labels would read like a table. */
function tellWhole(voice: CellVoice, row: number): string | null {
	const { setting, wholeStatement, bareStatement, isWorded } = voice;
	return isWorded && wholeStatement === bareStatement ? null : state(setting, wholeStatement, row);
}

/** Any row of the cell's relation; null for none at hand, and where the language cannot say it. */
export function tellRow(cell: Cell, row: number, voice: CellVoice): string | null {
	if (row < 0) return null;
	return isOfFrame(cell, row)
		? (tellByFrame(voice, row) ?? tellAny(voice, row))
		: tellWhole(voice, row);
}

/** The same, by the relation's own statement if that says all that the frame gives, and more. */
export const tellFully = (cell: Cell, row: number, voice: CellVoice): string | null =>
	(isFull(cell, voice) && row >= 0 ? tellWhole(voice, row) : null) ?? tellRow(cell, row, voice);

/** Labels alone say everything too, but no better than the frame. */
const isFull = (
	{ ask, fixed, desk }: Cell,
	{ wholeStatement, bareStatement }: CellVoice
): boolean =>
	wholeStatement !== bareStatement &&
	[ask, ...fixed.givens, ...desk().where.map(({ field }) => field)].every((field) =>
		shows(wholeStatement, field)
	);

/** A row as far as its words show in what it differs from the key row: else it would hold nothing against it. */
export function tellDifference(
	cell: Cell,
	[row, key]: readonly [row: number, key: number],
	voice: CellVoice
): string | null {
	if (row < 0) return null;
	const isByFrame = isOfFrame(cell, row) && !isFull(cell, voice);
	const text = isByFrame ? voice.statement : voice.wholeStatement;
	const unmet = cell.desk().where.filter((requirement) => !isMet([requirement], row));
	const differing = [
		...cell.fixed.givens.filter(({ codes }) => codes[row] !== codes[key]),
		...unmet.map(({ field }) => field)
	];
	return differing.some((field) => shows(text, field)) ? tellFully(cell, row, voice) : null;
}

function isOfFrame(cell: Cell, row: number): boolean {
	const { where, when } = cell.desk();
	return isMet(where, row) && isMet(when, row);
}

/** Does a text show the field, or what an attribute is an attribute of? */
export const shows = ({ slots }: Text, { name }: Field): boolean =>
	slots.some(
		(slot) =>
			slot.shows === 'field' && (slot.field.name === name || name.startsWith(`${slot.field.name}.`))
	);
