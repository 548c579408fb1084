import type { Question } from '../../game/question.ts';
import type { Reveal } from '../../game/reveal.ts';
import { solutionOf } from '../quiz/answers/mark.ts';
import type { Key } from '../quiz/quiz.ts';
import type { RoomContext, RoomQuiz, RoomStep } from './command.ts';
import type { InEachLanguage } from './event.ts';
import type { Ask } from './room.ts';

type Stepped = Pick<RoomQuiz, 'steps'>;

/** Where in the quiz an asked question stands; another form that the quiz does not have throws. */
export function positionOf(quiz: Stepped, { step, again }: Pick<Ask, 'step' | 'again'>): number {
	const { position, alternate } = stepOf(quiz, step);
	if (!again) return position;
	if (alternate === null) throw new RangeError(`step ${step} has no other form`);
	return alternate;
}

/** A step that the quiz does not have is a bug, and throws. */
export function stepOf(quiz: Stepped, step: number): RoomStep {
	const found = quiz.steps[step];
	if (found === undefined) throw new RangeError(`step ${step} of ${quiz.steps.length}`);
	return found;
}

/** The question at a position of the quiz; a position that it does not have throws. */
export const questionAt = (quiz: RoomQuiz, position: number): InEachLanguage<Question> =>
	inEach(quiz, (language) => textAt(quiz.questions[language], position));

/** Its key; for decisions only, never kept. */
export function keyAt({ key }: RoomContext, position: number): Key {
	return textAt(key, position);
}

/** Its right answer and reason: what `revealed` makes known. */
export function revealAt(context: RoomContext, position: number): InEachLanguage<Reveal> {
	const solution = solutionOf(keyAt(context, position));
	return inEach(context.quiz, (language) => ({
		solution,
		reason: textAt(context.quiz.reasons[language], position)
	}));
}

const inEach = <Text>(quiz: RoomQuiz, text: (language: string) => Text): InEachLanguage<Text> =>
	Object.fromEntries(quiz.languages.map((language) => [language, text(language)]));

function textAt<Text>(texts: readonly Text[] | undefined, position: number): Text {
	const text = texts?.[position];
	if (text === undefined) throw new RangeError(`the quiz has nothing at position ${position}`);
	return text;
}
