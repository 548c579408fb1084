import { expect, it } from 'vitest';
import { freeName, NAME_COUNT, themedName } from '../../../src/lib/engine/room/name-generator.ts';
import { parseName } from '../../../src/lib/game/name.ts';

it('every number gives a name of its own that a player may bear', () => {
	const names = Array.from({ length: NAME_COUNT }, (_, luck) => themedName(luck));
	expect(new Set(names).size).toBe(NAME_COUNT);
	expect(names.filter((name) => !parseName(name).ok)).toEqual([]);
	expect(themedName(NAME_COUNT)).toBe(themedName(0));
});

it('a free name has the lowest number that frees it', () => {
	const taken = new Set(['Ana 2', 'Ana 3']);
	expect(freeName('Ana', (name) => taken.has(name))).toBe('Ana 4');
});
