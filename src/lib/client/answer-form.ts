import type { Attachment } from 'svelte/attachments';
import type { Answer } from '$lib/game/answer.ts';
import { postedFields, type PostedFields } from '$lib/game/posted-fields.ts';
import type { Question } from '$lib/game/question.ts';
import { readAnswer } from '$lib/game/read-answer.ts';

/** Who is told what a form holds when it is sent. */
export interface AnswerTaker {
	readonly question: Question;
	readonly give: (answer: Answer) => void;
	/** Nothing was given: words to show, and what was posted. */
	readonly refuse: (message: string, posted: PostedFields) => void;
}

/** Takes the sending of an answer's form over: what it holds goes to the taker, and nothing is posted. */
export const takeAnswer =
	({ question, give, refuse }: AnswerTaker): Attachment<HTMLFormElement> =>
	(form) => {
		const take = (event: SubmitEvent): void => {
			event.preventDefault();
			const posted = postedFields(new FormData(form, event.submitter));
			const answer = readAnswer(question, posted);
			if (answer.ok) give(answer.value);
			else refuse(answer.error, posted);
		};
		form.addEventListener('submit', take);
		return () => form.removeEventListener('submit', take);
	};
