import { type Node, Renderer } from '@takumi-rs/core';
import { box } from './boxes.ts';
import type { CardFace } from './card-face.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardNode, FIELD } from './card-node.ts';
import { type Piece, splitEmoji } from './emoji.ts';
import { FONT_FAMILIES, FONT_STACK } from './faces.ts';
import { Letters } from './letters.ts';
import { NAME_SIZE, nameLine } from './name-line.ts';

/** Draws a result’s card: a PNG. */
export type DrawCard = (face: CardFace) => Promise<Uint8Array>;

/** What is written on every card, so that these letters are there before the first one is drawn. */
const ALWAYS = 'Bäige 0123456789 of right points in min s h';

/** Pictures within a card are small and few: a cache of them need not be large. */
const CACHE_BYTES = 4 * 1024 * 1024;

/** Draws cards as PNG, 1200 x 630, on threads of its own. Letters are read when they are first needed. */
export function createDrawing(): DrawCard {
	const renderer = new Renderer({ cacheMaxBytes: CACHE_BYTES });
	const letters = new Letters(renderer);
	const draw: DrawCard = async (face) => {
		await letters.learn(ALWAYS);
		const title = await letters.learn(face.title);
		const name = await writeName({ renderer, letters }, face.name ?? '');
		return renderer.render(cardNode({ ...face, title }, name), {
			width: CARD_WIDTH,
			height: CARD_HEIGHT,
			format: 'png',
			fontFamilies: [...FONT_FAMILIES]
		});
	};
	// The first card would wait for fonts and code to be read: one that nobody sees does that.
	draw(NOBODY).catch(console.error);
	return draw;
}

/** What draws, and the letters that it has. */
interface Press {
	readonly renderer: Renderer;
	readonly letters: Letters;
}

/** A name as wide as the card at most; null when nothing of it can be written. */
async function writeName({ renderer, letters }: Press, name: string): Promise<Node | null> {
	const pieces: Piece[] = [];
	for (const piece of await splitEmoji(name)) {
		const text = piece.is === 'emoji' ? '' : await letters.learn(piece.text);
		if (piece.is === 'emoji') pieces.push(piece);
		else if (text !== '') pieces.push({ is: 'letters', text });
	}
	if (!pieces.some((piece) => piece.is === 'emoji' || /\S/u.test(piece.text))) return null;
	const width = await widthOf(renderer, nameLine(pieces, NAME_SIZE));
	return nameLine(pieces, Math.min(NAME_SIZE, (NAME_SIZE * FIELD) / width));
}

/** In pixels, of a line that is given all the width it wants. */
async function widthOf(renderer: Renderer, line: Node): Promise<number> {
	const { children } = await renderer.measure(
		box({ display: 'flex', width: 100 * FIELD, fontFamily: FONT_STACK }, [line]),
		{ fontFamilies: [...FONT_FAMILIES] }
	);
	return children[0]?.width ?? FIELD;
}

/** A Kazakh name, so that both of the scripts that are met most are there from the start. */
const NOBODY: CardFace = {
	title: '',
	length: 1,
	right: 1,
	points: 1000,
	verdicts: ['right'],
	spent: 1000,
	name: 'Бәйге',
	mode: 'quiz',
	day: null
};
