import { codeAt } from '../../facts/column.ts';
import { standingsOf } from '../catalogue/standing.ts';
import type { ShownValue } from '../shown-value.ts';
import type { Task } from '../catalogue/cell.ts';
import { below, shuffled } from '../random.ts';
import { drawCandidates, type Pool } from './candidates.ts';
import { apart } from './apart.ts';
import { fitsBeside } from './fits.ts';
import { pickRanked } from './pick-ranked.ts';
import type { Candidate } from './likeness.ts';
import { isToldByFame, quotasFor } from './cues.ts';
import { refutable } from './refutable.ts';
import { chooseSatellites } from './satellites.ts';
import { tellingRow } from './telling-row.ts';

/** Options in the order in which they are shown, and the index of the right one. */
export interface Options {
	readonly options: readonly ShownValue[];
	readonly right: number;
}

/**
 * The key among distractors: windows and ladders where values have an order, else satellites by the
 * pivot rule. Fewer than asked for where good ones lack, null below three.
 */
export function pickOptions(task: Task, most: number): Options | null {
	const ranked = pickRanked(task, most);
	if (ranked !== 'unordered') return ranked;
	if (isToldByFame(task.base, task.cell, most)) return null;
	const distractors = pickDistractors(task, most - 1);
	if (distractors.length < FEWEST_DISTRACTORS) return null;
	const key = keyOf(task);
	const options = shuffled(task.stream, [key, ...distractors]);
	return { options, right: options.indexOf(key) };
}

/** One refuted value beside the key, as near to it as the level says; null when there is none. */
export function pickOther(task: Task): ShownValue | null {
	const ranked = pickRanked(task, RANKED_FOR_ONE);
	if (ranked === null) return null;
	if (ranked === 'unordered') return pickDistractors(task, 1)[0] ?? null;
	const others = ranked.options.filter((_, i) => i !== ranked.right);
	return others[below(task.stream, others.length)] ?? null;
}

const keyOf = ({ cell, row }: Task): ShownValue => ({
	code: codeAt(cell.shownColumn, row),
	row,
	made: null
});

function pickDistractors(task: Task, wanted: number): readonly ShownValue[] {
	const { cell, row, level, stream } = task;
	const pool = poolOf(task);
	const key = { code: codeAt(cell.shownColumn, row), row };
	const candidates = drawCandidates(stream, pool, row);
	// A value that stands alone is compared with nothing: the first cue is enough.
	const quotas = quotasFor(task, wanted + 1).slice(0, wanted);
	const choice = { likeness: cell.likeness, key, candidates, wanted, level, quotas };
	const chosen = chooseSatellites(stream, choice);
	return keepApart(task, chosen, candidates).map((candidate) => ({
		code: candidate.code,
		row: tellingRow(cell, row, candidate),
		made: null
	}));
}

/** Where chosen ones overlap each other, others take the places of those that came later. */
function keepApart(
	task: Task,
	chosen: readonly Candidate[],
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const kept = apart(task, chosen);
	if (kept.length === chosen.length) return kept;
	const others = candidates.filter((candidate) => !chosen.includes(candidate));
	return apart(task, [...kept, ...others]).slice(0, chosen.length);
}

/** Near rows are sought by a given that the stem says; which one is drawn. */
function poolOf(task: Task): Pool {
	const { base, cell, stream } = task;
	const { relation, shown, fixedColumns } = cell;
	const fits = fitsBeside(base, cell);
	const isRefutable = refutable(task);
	return {
		relation,
		field: shown,
		column: cell.shownColumn,
		rows: cell.settled().rows,
		standings: standingsOf(relation),
		company: fixedColumns[below(stream, fixedColumns.length)] ?? null,
		likeness: cell.likeness,
		fits: (code, key) => fits(code, key) && isRefutable(code),
		spare: shown.postings.starts.length - 1
	};
}

const FEWEST_DISTRACTORS = 2;
const RANKED_FOR_ONE = 4;
