import { ONE_ANSWER } from '../catalogue/cell-plan.ts';
import { isSound, standingsOf } from '../catalogue/standing.ts';
import { hasRow } from '../choosing/has-row.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { companions } from '../options/companions.ts';
import { anyOverlap, fitsBeside } from '../options/fits.ts';
import { below, shuffled } from '../random.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';
import type { ShownValue } from '../shown-value.ts';

/** Match pairs: each left side has one right side by dependency, so that all cross pairs are refuted. */
export const match: KindRule = {
	kind: 'match',
	plans: (spot) => {
		const ask = askedField(spot);
		const of = spot.relation.fields.get(spot.frame.match?.of ?? '');
		if (ask === null || of === undefined || of === ask) return [];
		return [
			{
				...ONE_ANSWER,
				kind: 'match',
				ask,
				shown: of,
				besides: [of],
				grounds: (grounds) => grounds.filter(({ closure }) => closure === null),
				template: (frame) => frame.match?.question ?? null,
				draft
			}
		];
	}
};

function draft(task: Task): Draft | null {
	const pairs = gatherPairs(task);
	if (pairs.length < FEWEST_PAIRS) return null;
	const left = shuffled(task.stream, pairs);
	const right = shuffled(task.stream, pairs);
	const rights = left.map((pair) => right.indexOf(pair));
	const asked = ({ row }: ShownValue): ShownValue => ({
		code: task.cell.ask.codes[row] ?? -1,
		row,
		made: null
	});
	return { ...task, body: { form: 'pairs', left, right: right.map(asked), rights } };
}

/** The key row and others of its context, each with a left and a right side of its own. */
function gatherPairs(task: Task): readonly ShownValue[] {
	const { cell, row, stream } = task;
	const rows = companions(task);
	const pairs = [pairAt(task, row)];
	for (let i = 0; i < MOST_DRAWS && pairs.length < MOST_PAIRS; i++) {
		const other = rows[below(stream, rows.length)] ?? -1;
		if (!hasRow(cell.settled().rows, other) || !isSound(standingsOf(cell.relation), other))
			continue;
		const pair = pairAt(task, other);
		if (standsApart(task, pair, pairs)) pairs.push(pair);
	}
	return pairs;
}

const pairAt = ({ cell }: Task, row: number): ShownValue => ({
	code: cell.shown.codes[row] ?? -1,
	row,
	made: null
});

function standsApart(task: Task, pair: ShownValue, pairs: readonly ShownValue[]): boolean {
	const { base, cell } = task;
	const rightOf = ({ row }: ShownValue) => cell.ask.codes[row] ?? -1;
	const sides = { ...cell, shown: cell.ask };
	const fits = fitsBeside(base, cell);
	return pairs.every(
		(other) =>
			other.code !== pair.code &&
			rightOf(other) !== rightOf(pair) &&
			fits(pair.code, other.code) &&
			!anyOverlap(base, sides, [rightOf(other), rightOf(pair)])
	);
}

const MOST_DRAWS = 48;
const MOST_PAIRS = 4;
const FEWEST_PAIRS = 3;
