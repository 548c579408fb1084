import { readText } from '../../engine/quiz/answers/read-text.ts';
import type { Key } from '../../engine/quiz/quiz.ts';
import type { Answer } from '../../game/answer.ts';
import type { AnswerRefusal } from '../../game/answer-refusal.ts';
import type { Question } from '../../game/question.ts';
import { readMove } from './read-move.ts';
import type { PostedFields } from '../../game/posted-fields.ts';
import { readAnswer } from '../../game/read-answer.ts';

/** A question that is being asked, with its key. */
export interface Asked {
	readonly question: Question;
	readonly key: Key;
}

/** What a post to a question comes to, before anything is stored. */
export type Post =
	| { readonly outcome: 'answered'; readonly answer: Answer }
	/** An item of an order went up or down: the options' indices, first to last. */
	| { readonly outcome: 'moved'; readonly order: readonly number[] }
	| { readonly outcome: 'refused'; readonly refusal: AnswerRefusal };

/**
 * Reads a post: an answer, a move, or neither. Of the key it uses nothing but the names that several
 * share, which are the same whatever the key is.
 */
export function judgePost({ question, key }: Asked, fields: PostedFields): Post {
	const order = question.form === 'order' ? readMove(fields, question.options.length) : null;
	if (order !== null) return { outcome: 'moved', order };
	const read = readAnswer(question, fields);
	if (!read.ok) return { outcome: 'refused', refusal: read.error };
	const names = namesake(key, read.value);
	return names === null
		? { outcome: 'answered', answer: read.value }
		: { outcome: 'refused', refusal: { code: 'which-one', names } };
}

const namesake = (key: Key, answer: Answer): readonly string[] | null =>
	key.form === 'text' && answer.form === 'text'
		? (readText(key, answer.text)?.ambiguous ?? null)
		: null;
