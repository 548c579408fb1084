import type { Reveal } from '../../../game/reveal.ts';

/**
 * A reveal as a room is told it: the line of the one option whose line the reason says word for word is left
 * empty, so that a thousand phones are not sent a sentence twice. Where the reason is made of several such
 * lines they stay, since phones then show those alone.
 */
export function toldOnce({ solution, reason }: Reveal): Reveal {
	const isSaid = (line: string): boolean => reason.text.includes(line);
	if (reason.options.filter(isSaid).length !== 1) return { solution, reason };
	const options = reason.options.map((line) => (isSaid(line) ? '' : line));
	return { solution, reason: { ...reason, options } };
}
