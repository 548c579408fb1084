/** One thing that is wrong with a fact base, where its author can find it. */
export interface Problem {
	/** Path inside the folder. */
	readonly file: string;
	/** `row 7, column colour` (rows as a spreadsheet numbers them), `line 12`, or a path inside the JSON; may be empty. */
	readonly at: string;
	/** What is wanted and what was seen. */
	readonly message: string;
}

/** Takes in what is wrong at a place of one file. */
export type Report = (at: string, message: string) => void;

/** Collects what is reported of one file. */
export const reportTo =
	(problems: Problem[], file: string): Report =>
	(at, message) =>
		void problems.push({ file, at, message });

/** `medals.csv row 7, column colour: must be gold, silver or bronze, saw 'silvr'`; always one line. */
export function formatProblem({ file, at, message }: Problem): string {
	const place = at === '' ? file : `${file} ${at}`;
	return visible(`${cut(place, LONGEST_PLACE)}: ${cut(message, LONGEST_MESSAGE)}`);
}

const LONGEST_QUOTE = 60;
const LONGEST_PLACE = 300;
const LONGEST_MESSAGE = 1200;

const cut = (text: string, longest: number): string =>
	text.length > longest ? `${text.slice(0, longest)}…` : text;

/** What was seen, in quotes, shortened, with nothing invisible or on a second line in it. */
export function quote(seen: string): string {
	return `'${visible(cut(seen, LONGEST_QUOTE))}'`;
}

/** `gold, silver or bronze`; a long list is cut short. */
export function listOf(words: readonly string[]): string {
	const shown = words.slice(0, LONGEST_LIST).map((word) => visible(cut(word, LONGEST_QUOTE)));
	if (words.length > LONGEST_LIST)
		return `${shown.join(', ')} or ${words.length - LONGEST_LIST} more`;
	if (shown.length < 2) return shown.join('');
	return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

const LONGEST_LIST = 12;

function visible(text: string): string {
	return text
		.toWellFormed()
		.replace(
			/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu,
			(character) => {
				if (character === '\n') return '\\n';
				return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
			}
		);
}

/** File by file as they first come up, and inside a file from top to bottom as far as places are numbered. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
	const byFile = Map.groupBy(problems, ({ file }) => file);
	const position = ({ at }: Problem): number => Number(/^(?:row|line) (\d+)/.exec(at)?.[1] ?? 0);
	return [...byFile.values()].flatMap((group) => group.sort((a, b) => position(a) - position(b)));
}
