import type { Node } from '@takumi-rs/core';
import { box, heavy, picture, words } from './boxes.ts';
import type { Piece } from './emoji.ts';
import { token } from './light-tokens.ts';

/** In pixels, of a name that is short enough. */
export const NAME_SIZE = 76;
/** Arabic letters reach far below the line. */
const LEADING = 1.5;

/**
 * A name on one line; emoji are as high as the letters, and have a light edge: Kazakhstan's flag has the
 * colours of the sky behind it. Its width grows as its size does.
 */
export function nameLine(pieces: readonly Piece[], size: number): Node {
	const side = size * 0.95;
	return box(
		{ display: 'flex', alignItems: 'center', height: NAME_SIZE * LEADING, flexShrink: 0 },
		pieces.map((piece) =>
			piece.is === 'emoji'
				? picture(piece.svg, {
						width: side,
						height: side,
						marginRight: size * 0.08,
						filter: `drop-shadow(0 0 2px ${token('card')})`
					})
				: words(piece.text, { ...heavy(size), lineHeight: LEADING, whiteSpace: 'pre' })
		)
	);
}
