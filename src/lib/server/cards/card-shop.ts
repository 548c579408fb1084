import { LRUCache } from 'lru-cache';
import { type CardFace, stateOf } from './card-face.ts';
import type { DrawCard } from './draw-card.ts';

/** Keeps cards that were drawn, and draws one at a time: whoever plays meanwhile has the other cores. */
export interface CardShop {
	/** The card as PNG; null when so many are waited for that it would be better to ask again later. */
	readonly card: (face: CardFace) => Promise<Uint8Array | null>;
}

/** How much is kept and how many may wait. */
export interface ShopLimits {
	readonly keptBytes: number;
	readonly waiting: number;
}

const USUAL: ShopLimits = { keptBytes: 16 * 1024 * 1024, waiting: 500 };

/** Opens a shop; `draw` makes one card. */
export function openCardShop(draw: DrawCard, limits: ShopLimits = USUAL): CardShop {
	const shelf = new LRUCache<string, Uint8Array>({
		maxSize: Math.max(1, limits.keptBytes),
		sizeCalculation: ({ byteLength }) => byteLength
	});
	const orders = new Map<string, Promise<Uint8Array>>();
	let last: Promise<unknown> = Promise.resolve();

	async function order(state: string, face: CardFace): Promise<Uint8Array> {
		try {
			const card = await draw(face);
			shelf.set(state, card);
			return card;
		} finally {
			orders.delete(state);
		}
	}

	return {
		card: async (face) => {
			const state = stateOf(face);
			const known = shelf.get(state);
			if (known !== undefined) return known;
			const ordered = orders.get(state);
			if (ordered !== undefined) return ordered;
			if (orders.size >= limits.waiting) return null;
			const begun = last.then(() => order(state, face));
			orders.set(state, begun);
			// A card that cannot be drawn must not hold up the next one.
			last = begun.catch(() => undefined);
			return begun;
		}
	};
}
