import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const ROOT = import.meta.dirname;
const IN_THE_BROWSER = [
	'svelte',
	'uqr',
	'canvas-confetti',
	'd3-scale',
	'd3-shape',
	'@fontsource-variable'
];
const ANY = /** @type {const} */ ('any');

/**
 * Who may import whom. The first area whose pattern fits a file is that file's; an area may always
 * import itself. `packages` are names from the registry or of Kit's own modules (`$app`); `any`
 * includes Node's modules and package.json.
 * @type {readonly { name: string, files: RegExp, imports: readonly string[], packages: readonly string[] | 'any' }[]}
 */
const IMPORT_MAP = [
	{ name: 'game', files: /^src\/lib\/game\//, imports: [], packages: [] },
	{
		name: 'engine/text',
		files: /^src\/lib\/engine\/text\//,
		imports: [],
		packages: []
	},
	{
		name: 'engine/facts',
		files: /^src\/lib\/engine\/facts\//,
		imports: ['engine/text', 'game'],
		packages: ['papaparse', 'yaml']
	},
	{
		name: 'engine',
		files: /^src\/lib\/engine\//,
		imports: ['engine/facts', 'engine/text', 'game'],
		packages: []
	},
	{
		name: 'server',
		files: /^src\/lib\/server\//,
		imports: ['engine', 'engine/facts', 'game'],
		packages: ANY
	},
	{
		name: 'client',
		files: /^src\/lib\/client\//,
		imports: ['game'],
		packages: [...IN_THE_BROWSER, '$app']
	},
	{
		name: 'components',
		files: /^src\/lib\/components\//,
		imports: ['game'],
		packages: IN_THE_BROWSER
	},
	{
		name: 'commands',
		files: /^src\/(cli\/|server\.js$)/,
		imports: ['engine', 'engine/facts', 'server', 'game'],
		packages: ANY
	},
	{
		name: 'endpoints',
		files: /^src\/(app\.d\.ts|hooks\.server\.ts|routes\/(.*\/)?(\+server|[^/]*\.server)\.ts)$/,
		imports: ['server', 'game'],
		packages: ANY
	},
	{
		name: 'pages',
		files: /^src\/(routes|params)\/|^src\/hooks(\.client)?\.ts$/,
		imports: ['client', 'components', 'game'],
		packages: [...IN_THE_BROWSER, '$app', '@sveltejs/kit']
	}
];

/** @param {string} path from the root, with slashes */
const areaOf = (path) => IMPORT_MAP.find(({ files }) => files.test(path));

/** @param {string} path */
const fromRoot = (path) => relative(ROOT, path).split(sep).join('/');

/**
 * What is wrong with importing `source` in `file`; nothing when it is allowed.
 * @param {string} file from the root, with slashes
 * @param {string} source as written
 */
function refusal(file, source) {
	const area = areaOf(file);
	if (!area) return `${file} is in no folder of the map (see IMPORT_MAP in eslint.config.js)`;
	if (!source.startsWith('.') && !source.startsWith('$lib/')) {
		const isNamed = (/** @type {string} */ name) =>
			source === name || source.startsWith(`${name}/`);
		if (area.packages === ANY || area.packages.some(isNamed)) return undefined;
		return `${area.name} must not import the package '${source}'`;
	}
	const target = source.startsWith('.')
		? fromRoot(join(ROOT, dirname(file), source))
		: source.replace('$lib', 'src/lib');
	if (target.endsWith('/$types') || /^src\/.*\.(css|svg|png|webp|mp3|woff2)(\?\w+)?$/.test(target))
		return undefined;
	if (target === 'package.json' && area.packages === ANY) return undefined;
	const other = areaOf(target);
	if (other && (other === area || area.imports.includes(other.name))) return undefined;
	return `${area.name} must not import ${other ? other.name : target}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const importMap = {
	create(context) {
		const file = fromRoot(context.filename);
		/** @param {any} node */
		const check = ({ source }) => {
			if (typeof source?.value !== 'string') return;
			const message = refusal(file, source.value);
			if (message) context.report({ node: source, message });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			TSImportType: check
		};
	}
};

const PURE = 'The rules are pure: clock, dice, network and disk are passed in.';
const UNEVEN =
	'Its last digit differs between machines, and the same seed must give the same quiz.';

/** @param {string} object @param {readonly string[]} properties @param {string} message */
const members = (object, properties, message) =>
	properties.map((property) => ({ object, property, message }));

const IMPURE_MEMBERS = [
	...members('Math', ['random'], PURE),
	...members('Date', ['now'], PURE),
	...members('performance', ['now'], PURE),
	{
		property: 'localeCompare',
		message: 'It sorts differently between machines: compare code units.'
	}
];
const IMPURE_GLOBALS = [
	'process',
	'fetch',
	'crypto',
	'performance',
	'globalThis',
	'setTimeout',
	'setInterval'
].map((name) => ({ name, message: PURE }));
const IMPURE_SYNTAX = [
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
	{ selector: 'CallExpression[callee.name="Date"]', message: PURE }
];
const UNEVEN_MEMBERS = members(
	'Math',
	['log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'pow'],
	UNEVEN
);
const UNEVEN_SYNTAX = [{ selector: 'BinaryExpression[operator="**"]', message: UNEVEN }];
const DOUBLE_CAST = {
	selector: 'TSAsExpression > TSAsExpression.expression',
	message: 'Parse it: `as` only brands, or says const.'
};

export default defineConfig(
	{
		ignores: ['build/', '.svelte-kit/', '.cache/', 'data/', 'test-results/', 'playwright-report/']
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-assertions': [
				'error',
				{ assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }
			],
			// The game lives at the root of its address.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Runes are declared with `let`: what they hold changes.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived'] }]
		}
	},
	{
		// Types are looked up only where promises are: that is what makes lint slow.
		files: ['src/lib/server/**/*.ts', 'src/routes/**/*.ts', 'src/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error'
		}
	},
	{
		files: ['src/**'],
		plugins: { baige: { rules: { 'import-map': importMap } } },
		rules: {
			'baige/import-map': 'error',
			'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 3],
			'no-restricted-syntax': ['error', DOUBLE_CAST]
		}
	},
	{
		files: ['src/lib/game/**', 'src/lib/engine/**'],
		rules: {
			'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
			'no-restricted-properties': ['error', ...IMPURE_MEMBERS],
			'no-restricted-syntax': ['error', DOUBLE_CAST, ...IMPURE_SYNTAX]
		}
	},
	{
		files: ['src/lib/engine/quiz/**'],
		rules: {
			'no-restricted-properties': ['error', ...IMPURE_MEMBERS, ...UNEVEN_MEMBERS],
			'no-restricted-syntax': ['error', DOUBLE_CAST, ...IMPURE_SYNTAX, ...UNEVEN_SYNTAX]
		}
	}
);
