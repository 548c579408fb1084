import { Renderer } from '@takumi-rs/core';
import type { CardFace } from './card-face.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardNode } from './card-node.ts';
import { splitEmoji } from './emoji.ts';
import { FONT_FAMILIES, Letters, withoutLooseMarks } from './letters.ts';

/** Draws a result’s card: a PNG. */
export type DrawCard = (face: CardFace) => Promise<Uint8Array>;

/** What is written on every card, so that these letters are there before the first one is drawn. */
const ALWAYS = 'Bäige 0123456789 of right points in min s h';

/** Pictures within a card are small and few: a cache of them need not be large. */
const CACHE_BYTES = 4 * 1024 * 1024;

/** Draws cards as PNG, 1200 x 630. Letters are read when they are first needed, and kept. */
export function createDrawing(): DrawCard {
	const renderer = new Renderer({ cacheMaxBytes: CACHE_BYTES });
	const letters = new Letters(renderer);
	const draw: DrawCard = async (face) => {
		await letters.learn(ALWAYS, face.title, face.name ?? '');
		const name = face.name === null ? null : await splitEmoji(withoutLooseMarks(face.name));
		return renderer.render(cardNode(face, name), {
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

const NOBODY: CardFace = {
	title: '',
	length: 1,
	right: 1,
	points: 1000,
	verdicts: ['right'],
	spent: 1000,
	name: null,
	mode: 'quiz',
	day: null
};
