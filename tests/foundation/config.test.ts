import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatConfigProblem, parseConfig } from '../../src/lib/server/config.ts';

/** What an operator reads; empty when everything is understood. */
const complaints = (env: Record<string, string>): readonly string[] => {
	const config = parseConfig(env);
	return config.ok ? [] : config.error.map(formatConfigProblem);
};

describe('the configuration', () => {
	it('needs no setting at all', () => {
		expect(parseConfig({})).toEqual({
			ok: true,
			value: {
				host: '0.0.0.0',
				port: 3000,
				origin: null,
				database: { kind: 'sqlite', path: 'data/baige.db' },
				proxy: null
			}
		});
	});

	it('takes a setting that is empty for one that is not there', () => {
		expect(parseConfig({ PORT: '', HOST: ' ' })).toEqual(parseConfig({}));
	});

	it('understands every setting', () => {
		const env = {
			HOST: '::1',
			PORT: '8080',
			ORIGIN: 'https://quiz.example/',
			DATABASE_URL: 'x.db',
			ADDRESS_HEADER: 'X-Forwarded-For',
			XFF_DEPTH: '2'
		};
		expect(parseConfig(env)).toEqual({
			ok: true,
			value: {
				host: '::1',
				port: 8080,
				origin: 'https://quiz.example',
				database: { kind: 'sqlite', path: 'x.db' },
				proxy: { header: 'x-forwarded-for', depth: 2 }
			}
		});
	});

	it.each([
		['sqlite:data/a.db', 'data/a.db'],
		['sqlite:/var/lib/a.db', '/var/lib/a.db'],
		['C:\\quiz\\a.db', 'C:\\quiz\\a.db'],
		['sqlite::memory:', ':memory:']
	])('reads the database %s', (text, path) => {
		const config = parseConfig({ DATABASE_URL: text });
		expect(config.ok && config.value.database).toEqual({ kind: 'sqlite', path });
	});

	it('names the variable, what was wanted and what was seen, for every problem at once', () => {
		const env = { HOST: 'a:b', PORT: '80a', ORIGIN: 'quiz.example', DATABASE_URL: 'mysql://x' };
		expect(complaints(env)).toEqual([
			"HOST: must be an IP address or a host name, without a port, saw 'a:b'",
			"PORT: must be a whole number from 0 to 65535, saw '80a'",
			"ORIGIN: must be an address such as https://quiz.example, without a path, saw 'quiz.example'",
			"DATABASE_URL: must be sqlite:<path> or the path of a file, saw 'mysql://x'"
		]);
	});

	it.each([{ ADDRESS_HEADER: 'X Forwarded For' }, { XFF_DEPTH: '0' }, { XFF_DEPTH: 'two' }])(
		'refuses the proxy %o',
		(env) => {
			expect(complaints(env)).toHaveLength(1);
		}
	);

	it.each(['-1', '65536', '3000.5', '0x50', '1e3'])('refuses the port %s', (port) => {
		expect(complaints({ PORT: port })).toHaveLength(1);
	});

	it.each(['ftp://quiz.example', 'https://quiz.example/path', 'https://quiz.example?x', '/'])(
		'refuses the origin %s',
		(origin) => {
			expect(complaints({ ORIGIN: origin })).toHaveLength(1);
		}
	);

	it('says that PostgreSQL is not supported yet, and shows no password', () => {
		expect(complaints({ DATABASE_URL: 'postgres://me:secret@db/quiz' })).toEqual([
			"DATABASE_URL: must be sqlite:<path> or the path of a file (PostgreSQL is not supported yet), saw 'postgres://***@db/quiz'"
		]);
	});

	it('is shown by an example that is itself right and sets nothing but known names', () => {
		const example = readFileSync('.env.example', 'utf8');
		const uncommented = example.replace(/^# ?(?=[A-Z_]+=)/gm, '');
		const env = parseEnv(uncommented);
		const known = ['ADDRESS_HEADER', 'DATABASE_URL', 'HOST', 'ORIGIN', 'PORT', 'XFF_DEPTH'];
		expect(Object.keys(env).sort()).toEqual(known);
		expect(
			complaints(Object.fromEntries(Object.entries(env).map(([k, v]) => [k, v ?? ''])))
		).toEqual([]);
		expect(parseConfig(parseEnv(example))).toEqual(parseConfig({}));
	});
});

describe('the server', () => {
	it('does not start with a setting that it cannot use', () => {
		const env = { ...process.env, PORT: 'eighty', HOST: '127.0.0.1' };
		const { status, stderr } = spawnSync('node', ['src/server.js'], { env, encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain("PORT: must be a whole number from 0 to 65535, saw 'eighty'");
	});
});
