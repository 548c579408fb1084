import { expect, it } from 'vitest';
import { isPlaced } from '../../../src/lib/game/room/rank.ts';

it('nobody is first where nobody scored', () => {
	expect(isPlaced(1, 0)).toBe(false);
	expect(isPlaced(1, 1)).toBe(true);
	expect(isPlaced(2, 0)).toBe(true);
});
