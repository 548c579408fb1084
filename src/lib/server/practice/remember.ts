import type { Transaction } from 'kysely';
import { guessChance } from '../../engine/quiz/answers/guess-chance.ts';
import { subjectFact } from '../../engine/quiz/subject-of.ts';
import type { AnsweredStep } from '../../engine/run/run.ts';
import type { Tables } from '../database/tables.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { type Memory, review } from './review.ts';

/** Notes what an answer says about the player's memory, whatever the run is for. */
export async function remember(
	transaction: Transaction<Tables>,
	{ played, position }: { readonly played: PlayedRun; readonly position: number },
	{ mark, answeredAt }: AnsweredStep
): Promise<void> {
	const { quiz, run, session } = played;
	const proof = quiz.proofs[position];
	const question = quiz.questions[run.language]?.[position];
	if (proof === undefined || question === undefined) return;
	const about = { session, base: quiz.base.name, fact: subjectFact(proof), field: proof.asked };
	const recall = { verdict: mark.verdict, guess: guessChance(question), now: answeredAt };
	const memory = review(await recallOf(transaction, about), recall);
	const now = { due: memory.due, reviewed: answeredAt, card: JSON.stringify(memory) };
	await transaction
		.insertInto('memory')
		.values({ ...about, topic: proof.topic, ...now })
		.onConflict((conflict) =>
			conflict.columns(['session', 'base', 'fact', 'field']).doUpdateSet(now)
		)
		.execute();
}

async function recallOf(
	transaction: Transaction<Tables>,
	about: {
		readonly session: string;
		readonly base: string;
		readonly fact: string;
		readonly field: string;
	}
): Promise<Memory | null> {
	const row = await transaction
		.selectFrom('memory')
		.select('card')
		.where('session', '=', about.session)
		.where('base', '=', about.base)
		.where('fact', '=', about.fact)
		.where('field', '=', about.field)
		.executeTakeFirst();
	return row === undefined ? null : thawMemory(row.card);
}

/** Reads back what `remember` wrote as `card`. */
export const thawMemory = (card: string): Memory => JSON.parse(card);
