import { describe, expect, it } from 'vitest';
import { podiumOf } from '../../../src/lib/engine/room/ranks.ts';
import { RIGHT, roundOf, WRONG } from './three-players.ts';

const podiumAfter = (...options: readonly number[]) =>
	podiumOf(roundOf(...options)).map(({ name, place }) => `${place} ${name}`);

describe('the podium', () => {
	it('stays empty when nobody scored', () => {
		expect(podiumAfter(WRONG, WRONG, WRONG)).toEqual([]);
	});

	it('has no silver for who has no points', () => {
		expect(podiumAfter(WRONG, RIGHT, WRONG)).toEqual(['1 Bo']);
	});

	it('holds level players on one step', () => {
		expect(podiumAfter(RIGHT, WRONG, RIGHT)).toEqual(['1 Ana', '1 Cy']);
	});
});
