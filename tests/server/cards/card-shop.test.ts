import { describe, expect, test } from 'vitest';
import { type CardFace, stateOf } from '../../../src/lib/server/cards/card-face.ts';
import { openCardShop } from '../../../src/lib/server/cards/card-shop.ts';

const face = (points: number): CardFace => ({
	title: 'Rivers',
	length: 1,
	right: 1,
	points,
	verdicts: ['right'],
	spent: 1000,
	name: null,
	mode: 'quiz',
	day: null
});

/** Draws a hundred bytes, noting what for and how many at once. */
function newPress() {
	const drawn: number[] = [];
	let busy = 0;
	let most = 0;
	const draw = async ({ points }: CardFace): Promise<Uint8Array> => {
		most = Math.max(most, ++busy);
		drawn.push(points);
		await new Promise((resolve) => setImmediate(resolve));
		busy--;
		if (points < 0) throw new Error('this cannot be drawn');
		return new Uint8Array(100);
	};
	return { draw, drawn, most: () => most };
}

describe('the card shop', () => {
	test('draws one card at a time, whatever the rush, and each only once', async () => {
		const press = newPress();
		const shop = openCardShop(press.draw);
		const wanted = Array.from({ length: 100 }, (_, i) => shop.card(face(i % 50)));
		expect((await Promise.all(wanted)).every((card) => card?.byteLength === 100)).toBe(true);
		expect(press.most()).toBe(1);
		expect(press.drawn).toHaveLength(50);
	});

	test('keeps so many bytes and no more: what was wanted last stays', async () => {
		const press = newPress();
		const shop = openCardShop(press.draw, { keptBytes: 250, waiting: 10 });
		for (const points of [1, 2, 1, 3, 1, 2]) await shop.card(face(points));
		expect(press.drawn).toEqual([1, 2, 3, 2]);
	});

	test('sends away who would have to wait too long', async () => {
		const shop = openCardShop(newPress().draw, { keptBytes: 1, waiting: 2 });
		const cards = await Promise.all([1, 2, 3].map((points) => shop.card(face(points))));
		expect(cards.map((card) => card !== null)).toEqual([true, true, false]);
		expect(await shop.card(face(3))).not.toBeNull();
	});

	test('goes on after a card that cannot be drawn', async () => {
		const shop = openCardShop(newPress().draw);
		await expect(shop.card(face(-1))).rejects.toThrow('cannot be drawn');
		expect(await shop.card(face(1))).not.toBeNull();
	});
});

test('the state of a card changes with all that stands on it', () => {
	const changed: readonly CardFace[] = [
		{ ...face(1), title: 'Lakes' },
		{ ...face(1), name: 'Bo' },
		{ ...face(1), day: '2026-11-23' },
		{ ...face(1), mode: 'endless' },
		{ ...face(1), verdicts: ['wrong'] },
		{ ...face(1), spent: 2000 },
		face(2),
		face(1)
	];
	expect(new Set(changed.map(stateOf)).size).toBe(changed.length);
});
