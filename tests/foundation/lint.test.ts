import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Files that do not exist have no types to look up. */
const eslint = new ESLint({
	overrideConfig: {
		languageOptions: { parserOptions: { projectService: false } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'off',
			'@typescript-eslint/no-misused-promises': 'off'
		}
	}
});

/** The rules that refuse this text when it stands in this file. */
const refusals = async (filePath: string, text: string): Promise<readonly string[]> => {
	const [report] = await eslint.lintText(text, { filePath });
	return (report?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const importing = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;
const inComponent = (source: string) =>
	`<script lang="ts">\n\timport { x } from '${source}';\n</script>\n\n{x}\n`;

describe('the import map', () => {
	it.each([
		['src/lib/game/a.ts', '../engine/run/score.ts'],
		['src/lib/game/a.ts', 'zod'],
		['src/lib/game/a.ts', 'node:fs'],
		['src/lib/engine/text/a.ts', '../facts/problem.ts'],
		['src/lib/engine/facts/a.ts', '../quiz/quiz.ts'],
		['src/lib/engine/quiz/a.ts', '../../server/config.ts'],
		['src/lib/engine/quiz/a.ts', 'papaparse'],
		['src/lib/engine/room/a.ts', 'node:crypto'],
		['src/lib/client/a.ts', '../engine/quiz/mark.ts'],
		['src/lib/client/a.ts', 'zod'],
		['src/lib/client/a.ts', '../components/Card.svelte'],
		['src/cli/facts.ts', '../lib/components/Card.svelte'],
		['src/cli/facts.ts', '../lib/client/clock.ts'],
		['src/lib/server/a.ts', '../client/clock.ts'],
		['src/routes/healthz/+server.ts', '../../lib/engine/quiz/mark.ts'],
		['src/routes/quiz/+page.server.ts', '$lib/components/Card.svelte'],
		['src/routes/quiz/+page.ts', '$lib/server/config.ts'],
		['src/routes/quiz/+page.ts', './+page.server.ts'],
		['src/hooks.server.ts', './lib/engine/quiz/mark.ts'],
		['src/strange.ts', './lib/game/kind.ts']
	])('refuses %s to import %s', async (file, source) => {
		expect(await refusals(file, importing(source))).toEqual(['baige/import-map']);
	});

	it.each([
		['src/lib/components/Card.svelte', '$lib/server/config'],
		['src/lib/components/Card.svelte', '$lib/engine/quiz/mark'],
		['src/lib/components/Card.svelte', '$lib/client/clock.svelte'],
		['src/lib/components/Card.svelte', '$app/state'],
		['src/lib/components/Card.svelte', '../../../questions/paris-2024/datapackage.json'],
		['src/routes/+page.svelte', '$lib/server/config'],
		['src/routes/+page.svelte', '$lib/engine/run/score']
	])('refuses %s to import %s', async (file, source) => {
		expect(await refusals(file, inComponent(source))).toEqual(['baige/import-map']);
	});

	it.each([
		['src/lib/game/a.ts', './kind.ts'],
		['src/lib/engine/facts/a.ts', 'papaparse'],
		['src/lib/engine/facts/a.ts', '../../game/result.ts'],
		['src/lib/engine/quiz/a.ts', '../facts/base.ts'],
		['src/cli/facts.ts', '../lib/engine/facts/base.ts'],
		['src/cli/facts.ts', 'node:fs'],
		['src/lib/server/a.ts', '../engine/quiz/mark.ts'],
		['src/lib/server/a.ts', 'kysely'],
		['src/routes/healthz/+server.ts', '$lib/server/config.ts'],
		['src/routes/quiz/+page.server.ts', './$types'],
		['src/routes/quiz/+page.ts', '$lib/client/clock.svelte.ts'],
		['src/hooks.server.ts', '$lib/server/config.ts']
	])('lets %s import %s', async (file, source) => {
		expect(await refusals(file, importing(source))).toEqual([]);
	});

	it('sees every way to import', async () => {
		const forbidden = [
			"export * from '../server/config.ts';",
			"export { x } from '../server/config.ts';",
			"export const x = () => import('../server/config.ts');",
			"import type { X } from '../server/config.ts';\nexport type Y = X;"
		];
		for (const text of forbidden)
			expect(await refusals('src/lib/game/a.ts', `${text}\n`)).toEqual(['baige/import-map']);
	});
});

describe('the rules of the game', () => {
	it.each([
		'Math.random()',
		'Date.now()',
		'new Date()',
		'performance.now()',
		'process.cwd()',
		"fetch('/x')",
		"'a'.localeCompare('b')"
	])('may not call %s', async (call) => {
		for (const folder of ['game', 'engine/facts', 'engine/quiz', 'engine/run', 'engine/room'])
			expect(await refusals(`src/lib/${folder}/a.ts`, `export const x = ${call};\n`)).not.toEqual(
				[]
			);
	});

	it('may read a date that is given', async () => {
		expect(await refusals('src/lib/engine/run/a.ts', 'export const x = new Date(0);\n')).toEqual(
			[]
		);
	});

	it('choose without uneven arithmetic', async () => {
		const text = 'export const x = Math.log(2);\n';
		expect(await refusals('src/lib/engine/quiz/pick.ts', text)).toEqual([
			'no-restricted-properties'
		]);
	});

	it('hold no any, no assertion that something is there, and no cast through unknown', async () => {
		const text = 'export const x = (y: any) => (y!.z as unknown as string);\n';
		expect(await refusals('src/lib/engine/run/a.ts', text)).toEqual([
			'@typescript-eslint/no-explicit-any',
			'no-restricted-syntax',
			'@typescript-eslint/no-non-null-assertion'
		]);
	});
});
