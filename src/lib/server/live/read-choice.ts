import type { QuestionId } from '../../game/question.ts';
import type { ClientMessage } from '../../game/room/messages.ts';
import { ROOM_LIMITS } from '../../game/room/settings.ts';
import { QUESTION_ID_MAX } from './message-schema.ts';

type AnswerMessage = Extract<ClientMessage, { readonly type: 'answer' }>;

/**
 * The answer to a choice, read by hand as the schema reads it, at a fifth of the cost: a thousand of
 * them come for each question. Null for whatever is not exactly that; the schema then has its say.
 */
export function readChoice(value: unknown): AnswerMessage | null {
	if (!hasFields(value, 4) || value.type !== 'answer') return null;
	const { question, answer, at } = value;
	if (typeof question !== 'string' || question.length > QUESTION_ID_MAX) return null;
	if (typeof at !== 'number' || !Number.isFinite(at)) return null;
	if (!hasFields(answer, 2) || answer.form !== 'one') return null;
	const { option } = answer;
	if (typeof option !== 'number' || !Number.isInteger(option)) return null;
	if (option < 0 || option > ROOM_LIMITS.players) return null;
	return { type: 'answer', question: question as QuestionId, answer: { form: 'one', option }, at };
}

/** An object of JSON with so many fields: those that are asked for, then, are all. */
const hasFields = (value: unknown, count: number): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.keys(value).length === count;
