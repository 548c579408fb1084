import { error } from '@sveltejs/kit';

/** The position (from 0) that a step's address (from 1) names; 404 when the quiz has no such question. */
export function requirePosition(n: string, length: number): number {
	const position = /^[1-9]\d{0,4}$/.test(n) ? Number(n) - 1 : -1;
	if (position >= 0 && position < length) return position;
	error(404, { code: 'no-question', message: `This quiz has the questions 1 to ${length}.` });
}
