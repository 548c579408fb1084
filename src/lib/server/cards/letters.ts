import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';

/** One file of a typeface, and the characters that it draws. */
interface Slice {
	readonly family: string;
	readonly path: string;
	/** Inclusive. */
	readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** In the order in which they are asked for a letter; the first is the pages' own. */
const FACES = [
	{ family: 'Onest Variable', name: 'onest' },
	{ family: 'Noto Sans', name: 'noto-sans' },
	{ family: 'Noto Sans Arabic', name: 'noto-sans-arabic' },
	{ family: 'Noto Sans Hebrew', name: 'noto-sans-hebrew' },
	{ family: 'Noto Sans SC', name: 'noto-sans-sc' }
] as const;

export const FONT_FAMILIES: readonly string[] = FACES.map(({ family }) => family);

const { resolve } = createRequire(import.meta.url);

/** Slices of signs, whose ranges also claim marks that they have no glyphs for. */
const CLAIMED = new Set(['math', 'symbols']);

const SLICES: readonly Slice[] = FACES.flatMap(slicesOf);

/** The letters that a renderer has learnt, so that none is read twice. */
export class Letters {
	readonly #renderer: Renderer;
	readonly #known = new Set<Slice>();

	constructor(renderer: Renderer) {
		this.#renderer = renderer;
	}

	/** Reads what is missing to write these texts; letters that no face has stay boxes. */
	async learn(...texts: readonly string[]): Promise<void> {
		for (const slice of slicesFor(texts.join(''))) {
			if (this.#known.has(slice)) continue;
			await this.#renderer.registerFont({
				name: slice.family,
				data: await readFile(slice.path),
				unicodeRange: slice.ranges.map(([first, last]) => [first, last])
			});
			this.#known.add(slice);
		}
	}
}

/**
 * The text without marks that no letter composes with: the faces have hardly any of them, and a letter
 * with a mark too few is still read, a box is not.
 */
export const withoutLooseMarks = (text: string): string =>
	[...text.normalize('NFC')].filter((sign) => !isLooseMark(sign.codePointAt(0) ?? 0)).join('');

/** In one of Unicode's blocks of combining diacritical marks. */
const isLooseMark = (point: number): boolean =>
	(point >= 0x300 && point <= 0x36f) ||
	(point >= 0x1ab0 && point <= 0x1aff) ||
	(point >= 0x1dc0 && point <= 0x1dff) ||
	(point >= 0xfe20 && point <= 0xfe2f);

/** For each face the slices that have one of the text's characters. */
function slicesFor(text: string): readonly Slice[] {
	const points = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0);
	return SLICES.filter(({ ranges }) =>
		points.some((point) => ranges.some(([first, last]) => point >= first && point <= last))
	);
}

function slicesOf({ family, name }: (typeof FACES)[number]): readonly Slice[] {
	const ranges: Readonly<Record<string, string>> = JSON.parse(
		readFileSync(resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8')
	);
	const written = Object.entries(ranges).filter(([subset]) => !CLAIMED.has(subset));
	return written.map(([subset, range]) => ({
		family,
		path: resolve(
			`@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`
		),
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
