import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PICTURES = dirname(createRequire(import.meta.url).resolve('@twemoji/svg/package.json'));
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const MAY_BE_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/** A run of letters, or one emoji as an SVG. */
export type Piece =
	| { readonly is: 'letters'; readonly text: string }
	| { readonly is: 'emoji'; readonly svg: Uint8Array };

/** Gives the picture that a file holds. */
type Read = (path: string) => Promise<Uint8Array>;

/** Takes a text apart into letters and emoji; an emoji that there is no picture of counts as letters. */
export async function splitEmoji(text: string, read: Read = readFile): Promise<readonly Piece[]> {
	const pieces: Piece[] = [];
	for (const { segment } of graphemes.segment(text)) {
		const svg = MAY_BE_EMOJI.test(segment) ? await loadEmoji(segment, read) : null;
		const last = pieces.at(-1);
		if (svg !== null) pieces.push({ is: 'emoji', svg });
		else if (last?.is === 'letters') pieces.splice(-1, 1, letters(last.text + segment));
		else pieces.push(letters(segment));
	}
	return pieces;
}

const letters = (text: string): Piece => ({ is: 'letters', text });

/** Files are named after the code points, without the sign that only asks for colour. */
async function loadEmoji(grapheme: string, read: Read): Promise<Uint8Array | null> {
	const name = [...grapheme]
		.map((sign) => sign.codePointAt(0)?.toString(16) ?? '')
		.filter((point) => point !== 'fe0f')
		.join('-');
	try {
		return await read(join(PICTURES, `${name}.svg`));
	} catch (fault) {
		// Not there is a newer emoji than the collection has, or a plain sign such as ©.
		if (codeOf(fault) !== 'ENOENT') report(fault);
		return null;
	}
}

const codeOf = (fault: unknown): unknown =>
	fault instanceof Error && 'code' in fault ? fault.code : fault;

const reported = new Set<unknown>();

/** Once for each kind of fault: a disk that fails does so for every card. */
function report(fault: unknown): void {
	if (reported.has(codeOf(fault))) return;
	reported.add(codeOf(fault));
	console.error('an emoji could not be read, and its card is drawn without it:', fault);
}
