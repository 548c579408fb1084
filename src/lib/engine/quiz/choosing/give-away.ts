import { isListed } from '../wording/list-reason.ts';
import type { Worded } from '../wording/word.ts';
import { besideStem } from './beside-stem.ts';

/** What a question shows and hides, in one language, in lower case. */
export interface Trace {
	/** Seen while it is asked: stem and options in one. */
	readonly open: string;
	/** Seen once it is over, line by line; a list is read behind its stem. */
	readonly told: readonly string[];
	/** What would answer it, in any of its spellings. */
	readonly keys: readonly string[];
	/** What a text must name besides, in any of these spellings, to speak of the same thing. */
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
		about.some((name) => names(text, name)) &&
		keys.some((key) => names(text, key))
	);
}

/** Does the text name it, from the beginning of a word? Endings may follow: `13th` names 13. */
function names(text: string, name: string): boolean {
	const endsInDigit = isDigit(name.at(-1));
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const goesOn = endsInDigit && isDigit(text[at + name.length]);
		if (!isWordSign(text[at - 1]) && !goesOn) return true;
	}
	return false;
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /\d/.test(sign);

const isWordSign = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** What stands between the digits of a large number. */
const GROUPED = /(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g;

/** What of a worded question other questions must not meet. */
export function traceOf(
	{ question, reason }: Worded,
	keys: readonly string[],
	about: readonly string[]
): Trace {
	const lower = (text: string) =>
		text
			.toLowerCase()
			.replaceAll(GROUPED, '')
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const text = isListed(question.kind) ? `${question.prompt} · ${reason.text}` : reason.text;
	return {
		open: lower([question.prompt, ...besideStem(question)].join(' · ')),
		told: [text, ...reason.options].map(lower),
		keys: keys.map(lower).filter((key) => key !== ''),
		about: about.map(lower)
	};
}
