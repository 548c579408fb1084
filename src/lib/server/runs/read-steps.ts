import { LRUCache } from 'lru-cache';
import type { AnsweredStep, Step } from '../../engine/run/run.ts';
import type { Database } from '../database/open-database.ts';
import type { AnswerTable } from '../database/tables.ts';

/** Of the runs walked last, so many answered steps are kept: those of some thousand runs of the usual length. */
const KEPT_STEPS = 20_000;

const shelves = new WeakMap<Database, LRUCache<string, readonly AnsweredStep[]>>();

/**
 * The steps of a run through a quiz of `length` questions, as they are stored. An answered step is over
 * for ever, so it is read once: the thousandth question of an endless run costs no more than the tenth.
 */
export async function readSteps(
	database: Database,
	run: string,
	length: number
): Promise<readonly Step[]> {
	const shelf = shelfOf(database);
	const known = shelf.get(run) ?? [];
	const answered = [...known];
	const steps: Step[] = [];
	for (const row of await rowsFrom(database, run, { from: known.length, length })) {
		const step = readStep(row);
		if (step.stage === 'answered') answered.push(step);
		else steps.push(step);
	}
	if (answered.length > known.length) shelf.set(run, answered, { size: answered.length });
	// An endless run may have grown since its quiz was read.
	const all = [...answered.slice(0, length), ...steps];
	return [...all, ...Array.from({ length: length - all.length }, (): Step => WAITING)];
}

const WAITING: Step = { stage: 'waiting' };

/** What was served, in order: all answered ones come first. */
const rowsFrom = (
	database: Database,
	run: string,
	{ from, length }: { readonly from: number; readonly length: number }
) =>
	database
		.selectFrom('serving')
		.leftJoin('answer', (join) =>
			join.onRef('answer.run', '=', 'serving.run').onRef('answer.position', '=', 'serving.position')
		)
		.where('serving.run', '=', run)
		.where('serving.position', '>=', from)
		.where('serving.position', '<', length)
		.orderBy('serving.position')
		.select('serving.served')
		.select(['answer.answer', 'answer.verdict', 'answer.share', 'answer.points', 'answer.answered'])
		.execute();

type StepRow = { readonly served: number } & {
	readonly [Column in 'answer' | 'verdict' | 'share' | 'points' | 'answered']:
		AnswerTable[Column] | null;
};

function readStep({ served, answer, verdict, share, points, answered }: StepRow): Step {
	if (verdict === null || share === null || points === null || answered === null) {
		return { stage: 'asking', servedAt: served };
	}
	return {
		stage: 'answered',
		servedAt: served,
		answeredAt: answered,
		answer: answer === null ? null : JSON.parse(answer),
		mark: { verdict, share },
		points
	};
}

function shelfOf(database: Database): LRUCache<string, readonly AnsweredStep[]> {
	const known = shelves.get(database);
	if (known !== undefined) return known;
	const shelf = new LRUCache<string, readonly AnsweredStep[]>({ maxSize: KEPT_STEPS });
	shelves.set(database, shelf);
	return shelf;
}
