import type { Cell, Task } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { spell } from '../../facts/domain.ts';
import { type Enumeration, enumerationOf } from './enumeration.ts';
import { datesAround } from './date-ladder.ts';
import { standingsOf } from '../catalogue/standing.ts';
import { isUnrounded } from './is-unrounded.ts';
import { grainOf, ladderAround } from './number-ladder.ts';
import { refutable } from './refutable.ts';
import { soundRow } from './sound-row.ts';
import { tellingRow } from './telling-row.ts';
import { windowAround } from './window.ts';

/** Options of an ordered domain, ascending. */
export interface Ranked {
	readonly options: readonly ShownValue[];
	readonly right: number;
}

/**
 * Options for numbers, dates and ordered categories: a window of the real values where they are an
 * enumeration, else a ladder made up around the key. Null when this draw gives none; `unordered` for
 * domains without an order.
 */
export function pickRanked(task: Task, most: number): Ranked | null | 'unordered' {
	const ranked = rankedAround(task, most);
	if (ranked === null || ranked === 'unordered') return ranked;
	const isRefutable = refutable(task);
	const { options, right } = ranked;
	return options.every(({ code, made }, i) => i === right || isRefutable(code, made))
		? ranked
		: null;
}

function rankedAround(task: Task, most: number): Ranked | null | 'unordered' {
	const { domain } = task.cell.shown;
	if (domain.type === 'entity' || domain.type === 'text') return 'unordered';
	if (domain.type === 'category' && !domain.ordered) return 'unordered';
	const enumeration = enumerationOf(task.cell, task.row);
	if (enumeration !== null) return pickWindow(task, enumeration, most);
	if (domain.type === 'number') return pickNumbers(task, most);
	return domain.type === 'date' ? pickDates(task, most) : null;
}

function pickWindow(task: Task, { codes, weights }: Enumeration, most: number): Ranked | null {
	const { cell, row, level, stream } = task;
	const code = cell.shown.codes[row] ?? -1;
	const wanted = Math.min(most, codes.length);
	if (wanted < 3) return null;
	const chosen = windowAround(stream, {
		codes,
		place: codes.indexOf(code),
		wanted,
		level,
		weights
	});
	if (chosen === null) return null;
	return { options: chosen.map((value) => known(cell, value, row)), right: chosen.indexOf(code) };
}

function pickNumbers({ cell, row, level, stream }: Task, most: number): Ranked | null {
	const { domain, range, codes } = cell.shown;
	if (domain.type !== 'number') return null;
	const value = domain.values[codes[row] ?? -1] ?? 0;
	const least = range?.min ?? ((domain.values[0] ?? 0) < 0 ? -Infinity : grainOf(value));
	const bounds = { least, most: range?.max ?? Infinity };
	const rung = { value, wanted: most, level, ...bounds, isUnrounded: isUnrounded(domain) };
	const ladder = ladderAround(stream, rung);
	if (ladder === null) return null;
	const options = ladder.map((made) =>
		made === value ? key(cell, row) : { ...madeUp(String(made)), row: rowOf(cell, row, made) }
	);
	return { options, right: ladder.indexOf(value) };
}

/** Of what else a number that was made up is true; -1 for nothing, and where values are too many to look among. */
function rowOf(cell: Cell, keyRow: number, made: number): number {
	const { domain } = cell.shown;
	if (domain.type !== 'number' || domain.values.length > MOST_SOUGHT) return -1;
	const code = domain.values.indexOf(made);
	return code < 0 ? -1 : known(cell, code, keyRow).row;
}

function pickDates({ cell, row, level, stream, today }: Task, most: number): Ranked | null {
	const value = spell(cell.shown.domain, cell.shown.codes[row] ?? -1);
	const dates = datesAround(stream, { value, wanted: most, level, latest: today });
	if (dates === null) return null;
	const options = dates.map((made) => (made === value ? key(cell, row) : madeUp(made)));
	return { options, right: dates.indexOf(value) };
}

const key = (cell: Cell, row: number): ShownValue => ({
	code: cell.shown.codes[row] ?? -1,
	row,
	made: null
});

const madeUp = (made: string): ShownValue => ({ code: -1, row: -1, made });

/** A value of the enumeration, with a row that may be asked and has it. */
function known(cell: Cell, code: number, keyRow: number): ShownValue {
	if (cell.shown.codes[keyRow] === code) return key(cell, keyRow);
	const row = soundRow(cell.shown, standingsOf(cell.relation), code);
	return { code, row: tellingRow(cell, keyRow, { code, row }), made: null };
}

const MOST_SOUGHT = 256;
