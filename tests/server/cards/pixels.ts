import { Renderer } from '@takumi-rs/core';
import type { CardFace } from '../../../src/lib/server/cards/card-face.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardNode } from '../../../src/lib/server/cards/card-node.ts';
import { createDrawing } from '../../../src/lib/server/cards/draw-card.ts';
import { Letters } from '../../../src/lib/server/cards/letters.ts';
import { nameLine } from '../../../src/lib/server/cards/name-line.ts';
import { type Bitmap, decodePng } from './decode-png.ts';

export interface Area {
	readonly left: number;
	readonly top: number;
	/** Not included, as is `bottom`. */
	readonly right: number;
	readonly bottom: number;
}

export const WHOLE: Area = { left: 0, top: 0, right: 1200, bottom: 630 };

/** Where a name stands: nothing else is drawn there. */
export const NAME_AREA: Area = { left: 0, top: 40, right: 1200, bottom: 144 };

const draw = createDrawing();

export const drawPixels = async (face: CardFace): Promise<Bitmap> => decodePng(await draw(face));

/** A card with so many letters for a name that no face has, without asking the faces first. */
export async function drawUnknown(face: CardFace, count: number): Promise<Bitmap> {
	const renderer = new Renderer();
	await new Letters(renderer).learn('Bäige');
	const name = nameLine([{ is: 'letters', text: '\u{10fff}'.repeat(count) }], 48);
	const size = { width: CARD_WIDTH, height: CARD_HEIGHT } as const;
	return decodePng(await renderer.render(cardNode(face, name), { ...size, format: 'png' }));
}

/** How many pixels of each column of an area are drawn on: the sky is the same all along a line. */
export function columnsOf(bitmap: Bitmap, area: Area): readonly number[] {
	return Array.from({ length: area.right - area.left }, (_, column) => {
		let count = 0;
		for (let y = area.top; y < area.bottom; y++) {
			if (isInk(bitmap, area.left + column, y)) count++;
		}
		return count;
	});
}

/** All colours that are drawn with in an area, as `rrggbb`. */
export function coloursIn(bitmap: Bitmap, area: Area): ReadonlySet<string> {
	const colours = new Set<string>();
	for (let y = area.top; y < area.bottom; y++) {
		for (let x = area.left; x < area.right; x++) {
			if (isInk(bitmap, x, y))
				colours.add(bitmap.data.toString('hex', at(bitmap, x, y), at(bitmap, x, y) + 3));
		}
	}
	return colours;
}

function isInk(bitmap: Bitmap, x: number, y: number): boolean {
	const sky = at(bitmap, 1, y);
	const here = at(bitmap, x, y);
	let distance = 0;
	for (let channel = 0; channel < 3; channel++) {
		distance += Math.abs((bitmap.data[here + channel] ?? 0) - (bitmap.data[sky + channel] ?? 0));
	}
	return distance > 60;
}

const at = ({ width }: Bitmap, x: number, y: number): number => (y * width + x) * 4;
