import type { Answer } from '../../../game/answer.ts';
import type { Refusal } from '../../../game/room/messages.ts';
import { readText } from '../../quiz/answers/read-text.ts';
import type { RoomContext } from '../command.ts';
import { fitsQuestion } from '../fits-question.ts';
import { inLanguage } from '../lookup.ts';
import { keyAt, positionOf } from '../pick-question.ts';
import type { Ask } from '../room.ts';

/** What is wrong with an answer in itself, whatever is right; null when it can be stored. */
export function unfitness(ask: Ask, answer: Answer, context: RoomContext): Refusal | null {
	const question = inLanguage(ask.question, '');
	if (!fitsQuestion(question, answer)) return { code: 'misfit' };
	const key = keyAt(context, positionOf(context.quiz, ask));
	if (key.form !== 'text' || answer.form !== 'text') return null;
	const meant = readText(key, answer.text);
	return meant && { code: 'which-one', names: meant.ambiguous };
}
