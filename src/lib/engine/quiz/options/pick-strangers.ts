import { isSound, standingsOf } from '../catalogue/standing.ts';
import type { Field, Relation } from '../../facts/fact-base.ts';
import type { ShownValue } from '../shown-value.ts';
import type { Task } from '../catalogue/cell.ts';
import { drawCandidates } from './candidates.ts';
import { apart } from './apart.ts';
import { anyOverlap, fitsBeside } from './fits.ts';
import { chooseSatellites } from './satellites.ts';
import { refutable } from './refutable.ts';
import { soundRow } from './sound-row.ts';
import { tellingRow } from './telling-row.ts';

const known = new WeakMap<Field, Uint32Array>();

/** All rows of a relation that can be told and have the field. */
function soundRows(relation: Relation, field: Field): Uint32Array {
	const read = known.get(field);
	if (read !== undefined) return read;
	const standings = standingsOf(relation);
	const rows = new Uint32Array(relation.size);
	let found = 0;
	for (let row = 0; row < relation.size; row++) {
		if ((field.codes[row] ?? -1) >= 0 && isSound(standings, row)) rows[found++] = row;
	}
	const sound = rows.slice(0, found);
	known.set(field, sound);
	return sound;
}

/** Values that a closed slice refutes: none of its own, and none that overlaps one of them. */
export function pickStrangers(
	task: Task,
	answers: readonly number[],
	wanted: number
): readonly ShownValue[] {
	const { cell, row, level, stream } = task;
	const { relation, shown } = cell;
	const candidates = drawCandidates(
		stream,
		{
			relation,
			field: shown,
			column: cell.shownColumn,
			rows: soundRows(relation, shown),
			standings: standingsOf(relation),
			company: null,
			likeness: cell.likeness,
			fits: strangeness(task, answers),
			spare: shown.postings.starts.length - 1
		},
		row
	);
	const key = { code: shown.codes[row] ?? -1, row };
	const choice = { likeness: cell.likeness, key, candidates, wanted, level, quotas: [] };
	return apart(task, chooseSatellites(stream, choice)).map((candidate) => ({
		code: candidate.code,
		row: tellingRow(cell, row, candidate),
		made: null
	}));
}

/** The codes of all of them, ascending. */
export function allStrangers(task: Task, answers: readonly number[]): readonly number[] {
	const { postings, codes } = task.cell.shown;
	const isStranger = strangeness(task, answers);
	const key = codes[task.row] ?? -1;
	return Array.from({ length: postings.starts.length - 1 }, (_, code) => code).filter((code) =>
		isStranger(code, key)
	);
}

function strangeness(
	task: Task,
	answers: readonly number[]
): (code: number, key: number) => boolean {
	const { base, cell } = task;
	const fits = fitsBeside(base, cell);
	const isRefutable = refutable(task);
	return (code, key) =>
		!answers.includes(code) &&
		!answers.some((answer) => anyOverlap(base, cell, [code, answer])) &&
		isRefutable(code) &&
		fits(code, key);
}

/** A stranger with the row that tells it beside the task's. */
export function toldBy({ cell, row }: Task, code: number): ShownValue {
	const own = soundRow(cell.shown, standingsOf(cell.relation), code);
	return { code, row: tellingRow(cell, row, { code, row: own }), made: null };
}
