import { FORMATS, type FormatName, isFormatName } from '../lib/engine/export/formats.ts';
import type { FactBase } from '../lib/engine/facts/fact-base.ts';
import { isKind, isLevel, type Kind, KINDS, type Level, LEVELS } from '../lib/game/kind.ts';
import { err, ok, type Result } from '../lib/game/result.ts';
import type { Call } from './read-call.ts';

/** What the command line wishes, as far as it can be understood without the fact base. */
export interface QuestionOptions {
	readonly base: string;
	/** Questions in a paper. */
	readonly count: number;
	readonly seed: string;
	readonly kinds: readonly Kind[];
	readonly topics: readonly string[];
	readonly level: Level | null;
	/** Null takes the first language of the base. */
	readonly language: string | null;
	readonly format: FormatName;
	readonly papers: number;
}

type Values = Call['values'];

const MOST_QUESTIONS = 1_000_000;
const MOST_PAPERS = 100;

/** As `parseArgs` wants them. */
export const QUESTION_OPTIONS = {
	count: { type: 'string', default: '10' },
	seed: { type: 'string', default: '1' },
	kinds: { type: 'string', default: '' },
	topics: { type: 'string', default: '' },
	level: { type: 'string' },
	language: { type: 'string' },
	format: { type: 'string', default: 'text' },
	papers: { type: 'string', default: '1' },
	json: { type: 'boolean', default: false }
} as const;

export const QUESTION_USAGE = `usage: npm run -s questions -- <base> [options]

Prints questions of a fact base: of one in questions/ by its name, of any other by its folder.

  --count <number>     questions in a paper, at most ${MOST_QUESTIONS}; else ${QUESTION_OPTIONS.count.default}
  --seed <text>        other questions for another seed; else ${QUESTION_OPTIONS.seed.default}
  --kinds <list>       of these kinds alone, with commas between them:
                       ${KINDS.join(', ')}
  --topics <list>      of these topics alone
  --level <level>      ${LEVELS.join(', ')}; else of all
  --language <code>    else the first that the base has
  --format <format>    ${Object.keys(FORMATS).join(', ')}; else ${QUESTION_OPTIONS.format.default}
  --papers <number>    parallel papers with different questions, at most ${MOST_PAPERS}; else ${QUESTION_OPTIONS.papers.default}
  --json               as --format json`;

/** What is wished of a base; the error is a sentence that says what was wanted and what was seen. */
export function parseQuestionOptions(
	base: string,
	values: Values
): Result<QuestionOptions, string> {
	const fault =
		countFault(values, 'count', MOST_QUESTIONS) ??
		countFault(values, 'papers', MOST_PAPERS) ??
		unknown('kind', listIn(values, 'kinds'), KINDS) ??
		unknown('level', listIn(values, 'level'), LEVELS) ??
		unknown('format', listIn(values, 'format'), Object.keys(FORMATS));
	return fault === null ? ok(understood(base, values)) : err(fault);
}

function understood(base: string, values: Values): QuestionOptions {
	const level = String(values['level'] ?? '');
	const format = values['json'] === true ? 'json' : String(values['format']);
	return {
		base,
		count: Number(values['count']),
		seed: String(values['seed']),
		kinds: listIn(values, 'kinds').filter(isKind),
		topics: listIn(values, 'topics'),
		level: isLevel(level) ? level : null,
		language: typeof values['language'] === 'string' ? values['language'] : null,
		format: isFormatName(format) ? format : 'text',
		papers: Number(values['papers'])
	};
}

/** What the base does not know of what is wished; null when it knows everything. */
export function unknownToBase(
	{ topics, language }: QuestionOptions,
	base: FactBase
): string | null {
	return (
		unknown('topic', topics, [...base.topics.keys()]) ??
		unknown('language', language === null ? [] : [language], base.languages)
	);
}

/** A sentence that lists what is known, for the first name that is not; null when all are. */
export function unknown(
	what: string,
	names: readonly string[],
	known: readonly string[]
): string | null {
	const stranger = names.find((name) => !known.includes(name));
	return stranger === undefined
		? null
		: `unknown ${what} '${stranger}'; known are: ${known.join(', ')}`;
}

function countFault(values: Values, name: string, most: number): string | null {
	const text = String(values[name]);
	const count = Number(text);
	const good = /^\d+$/.test(text) && count >= 1 && count <= most;
	return good ? null : `--${name} must be a whole number from 1 to ${most}, saw '${text}'`;
}

const listIn = (values: Values, name: string): readonly string[] =>
	String(values[name] ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
