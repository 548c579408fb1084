import { fold } from './fold.ts';

/** Is a stored form the label with words left out (a surname) or added (`in Denmark`)? */
export function isKin(form: string, label: string): boolean {
	const whole = fold(label).split(' ');
	const part = fold(form).split(' ');
	return part.every((word) => whole.includes(word)) || whole.every((word) => part.includes(word));
}
