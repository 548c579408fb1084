import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One file of a typeface, and the characters that it claims to draw. */
export interface Slice {
	readonly family: string;
	readonly path: string;
	/** Inclusive. */
	readonly ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * Family and package, in the order in which they are asked for a character; the first is the pages'
 * own. Latin, Greek, Cyrillic and Devanagari are in Noto Sans itself, kana with the Chinese.
 */
const FACES = [
	['Onest', 'onest'],
	['Noto Sans', 'noto-sans'],
	['Noto Sans Arabic', 'noto-sans-arabic'],
	['Noto Sans Hebrew', 'noto-sans-hebrew'],
	['Noto Sans SC', 'noto-sans-sc'],
	['Noto Sans KR', 'noto-sans-kr'],
	['Noto Sans Armenian', 'noto-sans-armenian'],
	['Noto Sans Bengali', 'noto-sans-bengali'],
	['Noto Sans Ethiopic', 'noto-sans-ethiopic'],
	['Noto Sans Georgian', 'noto-sans-georgian'],
	['Noto Sans Gujarati', 'noto-sans-gujarati'],
	['Noto Sans Gurmukhi', 'noto-sans-gurmukhi'],
	['Noto Sans Kannada', 'noto-sans-kannada'],
	['Noto Sans Khmer', 'noto-sans-khmer'],
	['Noto Sans Lao', 'noto-sans-lao'],
	['Noto Sans Malayalam', 'noto-sans-malayalam'],
	['Noto Sans Myanmar', 'noto-sans-myanmar'],
	['Noto Sans Sinhala', 'noto-sans-sinhala'],
	['Noto Sans Tamil', 'noto-sans-tamil'],
	['Noto Sans Telugu', 'noto-sans-telugu'],
	['Noto Sans Thai', 'noto-sans-thai']
] as const;

export const FONT_FAMILIES: readonly string[] = FACES.map(([family]) => family);

/** All of them, as a style names them. */
export const FONT_STACK = FONT_FAMILIES.map((family) => `"${family}"`).join(', ');

const { resolve } = createRequire(import.meta.url);

/** All slices, in the order of their faces. */
export const SLICES: readonly Slice[] = FACES.flatMap(([family, name]) => slicesOf(family, name));

/** Fontsource lists each slice's characters as a stylesheet would, in `unicode.json`. */
function slicesOf(family: string, name: string): readonly Slice[] {
	const folder = `@fontsource-variable/${name}`;
	const listed: Readonly<Record<string, string>> = JSON.parse(
		readFileSync(resolve(`${folder}/unicode.json`), 'utf8')
	);
	return Object.entries(listed).map(([subset, range]) => ({
		family,
		path: resolve(`${folder}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
		ranges: parseRanges(range)
	}));
}

/** A `unicode-range` of CSS, such as `U+1f1e6-1f1ff,U+23`. */
function parseRanges(range: string): Slice['ranges'] {
	return range.split(',').map((part) => {
		const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
		return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
	});
}
