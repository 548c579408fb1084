import { isIP } from 'node:net';
import { z } from 'zod';
import { err, ok, type Result } from '../game/result.ts';

/** What an operator may set, after it was understood. */
export interface Config {
	/** The interface to listen on; 0.0.0.0 is every one, so that a LAN can play. */
	readonly host: string;
	/** 0 asks the system for any free port. */
	readonly port: number;
	/** The address that players see, such as `https://quiz.example`; null: as each request says. */
	readonly origin: string | null;
	readonly database: { readonly kind: 'sqlite'; readonly path: string };
	/** Whom to ask where a request comes from; null: nobody stands in front. */
	readonly proxy: Proxy | null;
}

/** A header that a proxy always sets, as adapter-node reads it. */
export interface Proxy {
	/** In lower case, such as `x-forwarded-for`. */
	readonly header: string;
	/** How many proxies stand in front, each of which adds an address to `x-forwarded-for`. */
	readonly depth: number;
}

/** One variable that cannot be used. */
export interface ConfigProblem {
	readonly variable: string;
	readonly wanted: string;
	readonly seen: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const isWebOrigin = (text: string): boolean => {
	const url = URL.parse(text);
	return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

/** A scheme has two letters or more: `C:` is a drive. */
const hasScheme = (text: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(text);

const isPostgres = (text: string): boolean => /^postgres(ql)?:/i.test(text);

const A_FILE = 'sqlite:<path> or the path of a file';

const database = z
	.string()
	.refine((text) => !isPostgres(text), {
		error: `${A_FILE} (PostgreSQL is not supported yet)`,
		abort: true
	})
	.transform((text) => text.replace(/^sqlite:/, ''))
	.refine((path) => path !== '' && !hasScheme(path) && !/[/\\]$/.test(path), A_FILE)
	.transform((path) => ({ kind: 'sqlite' as const, path }));

/** The message of each rule is what was wanted. */
const schema = z.object({
	HOST: z
		.string()
		.refine((text) => isIP(text) !== 0 || /^[a-z0-9.-]+$/i.test(text), {
			error: 'an IP address or a host name, without a port'
		})
		.default('0.0.0.0'),
	PORT: z
		.string()
		.refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
			error: 'a whole number from 0 to 65535'
		})
		.transform(Number)
		.default(3000),
	ORIGIN: z
		.string()
		.refine(isWebOrigin, {
			error: 'an address such as https://quiz.example, without a path',
			abort: true
		})
		.transform((text) => new URL(text).origin)
		.nullable()
		.default(null),
	DATABASE_URL: database.default({ kind: 'sqlite', path: 'data/baige.db' }),
	ADDRESS_HEADER: z
		.string()
		.regex(/^[a-z0-9-]+$/i, { error: 'the name of a header, such as x-forwarded-for' })
		.transform((name) => name.toLowerCase())
		.nullable()
		.default(null),
	XFF_DEPTH: z
		.string()
		.regex(/^[1-9]\d?$/, { error: 'a number of proxies from 1 to 99' })
		.transform(Number)
		.default(1)
});

/** Reads the environment; a variable that is set to nothing counts as not set. */
export function parseConfig(env: Environment): Result<Config, readonly ConfigProblem[]> {
	const given = withoutEmpty(env);
	const parsed = schema.safeParse(given);
	if (!parsed.success) return err(parsed.error.issues.map((issue) => toProblem(issue, given)));
	const { HOST, PORT, ORIGIN, DATABASE_URL, ADDRESS_HEADER, XFF_DEPTH } = parsed.data;
	const proxy = ADDRESS_HEADER === null ? null : { header: ADDRESS_HEADER, depth: XFF_DEPTH };
	return ok({ host: HOST, port: PORT, origin: ORIGIN, database: DATABASE_URL, proxy });
}

/** Such as `PORT: must be a whole number from 0 to 65535, saw 'eighty'`. */
export const formatConfigProblem = ({ variable, wanted, seen }: ConfigProblem): string =>
	`${variable}: must be ${wanted}, saw '${seen}'`;

function withoutEmpty(env: Environment): Environment {
	const trimmed = Object.entries(env).map(([name, text]) => [name, text?.trim() ?? ''] as const);
	return Object.fromEntries(trimmed.filter(([, text]) => text !== ''));
}

function toProblem(issue: z.core.$ZodIssue, given: Environment): ConfigProblem {
	const variable = String(issue.path[0]);
	return { variable, wanted: issue.message, seen: hidePassword(given[variable] ?? '') };
}

/** An address may carry a password, and the message ends up in a log. */
const hidePassword = (text: string): string => text.replace(/\/\/[^/]*@/, '//***@');
