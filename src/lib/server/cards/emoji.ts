import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const MAY_BE_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/** A run of letters, or one emoji as an SVG. */
export type Piece =
	| { readonly is: 'letters'; readonly text: string }
	| { readonly is: 'emoji'; readonly svg: Uint8Array };

/** Takes a text apart into letters and emoji; an emoji that there is no picture of counts as letters. */
export async function splitEmoji(text: string): Promise<readonly Piece[]> {
	const pieces: Piece[] = [];
	for (const { segment } of graphemes.segment(text)) {
		const svg = MAY_BE_EMOJI.test(segment) ? await loadEmoji(segment) : null;
		const last = pieces.at(-1);
		if (svg !== null) pieces.push({ is: 'emoji', svg });
		else if (last?.is === 'letters') pieces.splice(-1, 1, letters(last.text + segment));
		else pieces.push(letters(segment));
	}
	return pieces;
}

const letters = (text: string): Piece => ({ is: 'letters', text });

/** Files are named after the code points, without the sign that only asks for colour. */
async function loadEmoji(grapheme: string): Promise<Uint8Array | null> {
	const name = [...grapheme]
		.map((sign) => sign.codePointAt(0)?.toString(16) ?? '')
		.filter((point) => point !== 'fe0f')
		.join('-');
	try {
		return await readFile(resolve(`@twemoji/svg/${name}.svg`));
	} catch {
		// A newer emoji than the collection has, or a plain sign such as ©.
		return null;
	}
}
