import type { StepPage } from '$lib/game/pages/step-page.ts';

/** Where in its run a question stands: `Question 3 of 10`; of an endless run its lap and the mistakes left too. */
export function placeWords({
	progress: { lives, length },
	step: { position },
	lap
}: Pick<StepPage, 'progress' | 'step' | 'lap'>): string {
	const question = `Question ${position + 1}`;
	if (lives === null) return `${question} of ${length}`;
	return [
		question,
		...(lap !== null && lap.number > 1 ? [`lap ${lap.number}`] : []),
		lives === 1 ? 'the next mistake ends it' : `${lives} mistakes left`
	].join(' · ');
}

/** The line above a question: its place and topic, and what to do with a statement, which does not ask by itself. */
export function leadWords(page: Pick<StepPage, 'progress' | 'step' | 'lap'>): string {
	const { topic, form } = page.step.question;
	const parts = [placeWords(page), topic, ...(form === 'boolean' ? ['True or false?'] : [])];
	// No line begins with a dot.
	return parts.join('\u00a0· ');
}
