/** Says that fewer questions fit what was chosen than were asked for, and that all of them are here. */
export const shortageWords = (found: number, wanted: number): string =>
	found === 1
		? `Only one question fits what was chosen, and not ${wanted}.`
		: `Only ${found} questions fit what was chosen, and not ${wanted}.`;
