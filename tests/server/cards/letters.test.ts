import { Renderer } from '@takumi-rs/core';
import { expect, it, vi } from 'vitest';
import { Letters } from '../../../src/lib/server/cards/letters.ts';

it('letters that could not be read for one card are there for the next', async () => {
	const renderer = new Renderer();
	const letters = new Letters(renderer);
	vi.spyOn(renderer, 'registerFont').mockRejectedValueOnce(new Error('no descriptor is free'));
	await expect(letters.learn('Әбіш')).rejects.toThrow('no descriptor is free');
	expect(await letters.learn('Әбіш')).toBe('Әбіш');
});
