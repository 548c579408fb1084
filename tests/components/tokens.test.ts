import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync('src/lib/tokens.css', 'utf8');
const COMPONENTS = globSync('src/{lib/components,routes}/**/*.svelte');
const RAW_COLOUR =
	/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|yellow|gold|orange|purple|pink|gr[ae]y|silver|teal|navy)\b/gi;

/** What is CSS in a component: its style block, and its style attributes and directives. */
const stylesOf = (source: string): string =>
	[...source.matchAll(/<style>[\s\S]*<\/style>|style(?::[\w-]+)?="[^"]*"|(?:fill|stroke)="[^"]*"/g)]
		.map(([style]) => style)
		.join('\n');

describe('the tokens', () => {
	it('are the only place with raw colours', () => {
		const found = [...COMPONENTS, 'src/app.css'].flatMap((path) => {
			const source = readFileSync(path, 'utf8');
			const styles = path.endsWith('.css') ? source : stylesOf(source);
			return [...styles.matchAll(RAW_COLOUR)].map(([colour]) => `${path}: ${colour}`);
		});
		expect(found).toEqual([]);
	});

	it('know every name that a component uses, or another component sets it', () => {
		const sources = COMPONENTS.map((path) => readFileSync(path, 'utf8'));
		const known = [TOKENS, ...sources].join('\n');
		const used = sources.flatMap((source) =>
			[...source.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)
		);
		const isKnown = (name: string): boolean =>
			new RegExp(`${name}:|style:${name}[=}]`).test(known) || name.startsWith('--hue-');
		expect(used.filter((name) => !isKnown(name))).toEqual([]);
	});
});

/** `[light, dark]` of a token, as hex colours. */
function pairOf(name: string): readonly [string, string] {
	const [, light = '', dark = ''] =
		new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS) ?? [];
	return [light, dark];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const TEXT = [
	['ink', 'paper'],
	['ink', 'card'],
	['ink', 'sunken'],
	['ink-soft', 'paper'],
	['ink-soft', 'card'],
	['ink-soft', 'sunken'],
	['link', 'paper'],
	['link', 'card'],
	['sky-ink', 'sky'],
	['sky-ink', 'sky-high'],
	['sun-ink', 'sun'],
	...['right', 'wrong', 'partly'].flatMap((verdict) => [
		[verdict, 'paper'],
		[verdict, `${verdict}-wash`],
		['ink', `${verdict}-wash`],
		[`${verdict}-ink`, verdict]
	]),
	...[1, 2, 3, 4, 5, 6].map((hue) => ['hue-ink', `hue-${hue}`])
];
const SIGNS = [
	['line-strong', 'paper'],
	['line-strong', 'card'],
	['focus', 'paper'],
	['focus', 'card'],
	...[1, 2, 3, 4, 5, 6].map((hue) => [`hue-${hue}`, 'card'])
];

describe.each([
	['light', 0],
	['dark', 1]
] as const)('in the %s scheme', (_, scheme) => {
	it.each(TEXT)('%s is easily read on %s', (over = '', under = '') => {
		expect(contrast(pairOf(over)[scheme], pairOf(under)[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(SIGNS)('%s is easily seen on %s', (over = '', under = '') => {
		expect(contrast(pairOf(over)[scheme], pairOf(under)[scheme])).toBeGreaterThanOrEqual(3);
	});
});
