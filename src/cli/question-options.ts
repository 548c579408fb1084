import { parseArgs } from 'node:util';
import { FORMATS, type FormatName, isFormatName } from '../lib/engine/export/formats.ts';
import type { FactBase } from '../lib/engine/facts/fact-base.ts';
import { isKind, isLevel, type Kind, KINDS, type Level, LEVELS } from '../lib/game/kind.ts';
import { err, ok, type Result } from '../lib/game/result.ts';

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

type Values = Readonly<Record<string, string | boolean | undefined>>;

const OPTIONS = {
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

/** Understands the arguments; the error is a sentence that says what was wanted and what was seen. */
export function parseQuestionOptions(args: readonly string[]): Result<QuestionOptions, string> {
	const parsed = parsedArgs(args);
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const [base, ...rest] = positionals;
	if (base === undefined || rest.length > 0) {
		return err('name one fact base, as in: npm run -s questions -- paris-2024 --count 20');
	}
	const fault =
		countFault(values, 'count', MOST_QUESTIONS) ??
		countFault(values, 'papers', MOST_PAPERS) ??
		unknown('kind', listIn(values, 'kinds'), KINDS) ??
		unknown('level', listIn(values, 'level'), LEVELS) ??
		unknown('format', listIn(values, 'format'), Object.keys(FORMATS));
	return fault === null ? ok(understood(base, values)) : err(fault);
}

function parsedArgs(
	args: readonly string[]
): Result<{ readonly values: Values; readonly positionals: readonly string[] }, string> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
		return ok({ values, positionals });
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
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

const MOST_QUESTIONS = 1_000_000;
const MOST_PAPERS = 100;
