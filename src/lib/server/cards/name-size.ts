import type { Piece } from './emoji.ts';

const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u;
const BROAD = /[WMЖШЩЮФЫmwшщжюфы@%—]/u;

/**
 * The size, in pixels and at most `most`, at which a name fits into a width. Letters are taken to be
 * somewhat wider than they are, by their kind; measuring them would cost a second layout.
 */
export function nameSize(
	pieces: readonly Piece[],
	{ most, width }: { readonly most: number; readonly width: number }
): number {
	const ems = pieces.reduce(
		(sum, piece) => sum + (piece.is === 'emoji' ? 1.03 : emsOf(piece.text)),
		0
	);
	return Math.min(most, Math.floor(width / Math.max(1, ems)));
}

const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + emOf(sign), 0);

function emOf(sign: string): number {
	if (/\p{M}/u.test(sign)) return 0;
	if (WIDE.test(sign) || BROAD.test(sign)) return 1.05;
	return /\p{Lu}/u.test(sign) ? 0.8 : 0.66;
}
