import type { Worded } from '../word.ts';

/** What a question shows and hides, in one language, in lower case. */
export interface Trace {
	/** Seen while it is asked: stem and options in one. */
	readonly open: string;
	/** Seen once it is over, line by line. */
	readonly told: readonly string[];
	/** What would answer it. */
	readonly keys: readonly string[];
	/** What a text must name besides, to speak of the same thing. */
	readonly about: readonly string[];
}

/** Rule 20: would the first question, asked before the second, give it away, or the other way round? */
export function giveAway(first: Trace, second: Trace): boolean {
	return (
		tells(first.open, second) ||
		tells(second.open, first) ||
		first.told.some((line) => tells(line, second))
	);
}

function tells(text: string, { keys, about }: Trace): boolean {
	return (
		about.length > 0 &&
		about.every((name) => names(text, name)) &&
		keys.some((key) => names(text, key))
	);
}

/** Does the text name it, as whole words? */
function names(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		if (!isWordSign(text[at - 1]) && !isWordSign(text[at + name.length])) return true;
	}
	return false;
}

const isWordSign = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** What of a worded question other questions must not meet. */
export function traceOf(
	{ question, reason }: Worded,
	keys: readonly string[],
	about: readonly string[]
): Trace {
	const beside =
		question.form === 'pairs'
			? [...question.left, ...question.right]
			: question.form === 'place'
				? [question.item, ...question.placed]
				: 'options' in question
					? question.options
					: [];
	const lower = (text: string) => text.toLowerCase();
	return {
		open: lower([question.prompt, ...beside].join(' · ')),
		told: [reason.text, ...reason.options].map(lower),
		keys: keys.map(lower).filter((key) => key !== ''),
		about: about.map(lower)
	};
}
