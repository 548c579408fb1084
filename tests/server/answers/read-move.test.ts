import { describe, expect, test } from 'vitest';
import { readMove } from '../../../src/lib/server/answers/read-move.ts';

const places = (...texts: readonly string[]) =>
	Object.fromEntries(texts.map((text, i) => [`place-${i}`, [text]]));

describe('a press of an up or down button', () => {
	test('moves one item by one place', () => {
		const fields = places('0', '1', '2');
		expect(readMove({ ...fields, move: ['up-2'] }, 3)).toEqual([0, 2, 1]);
		expect(readMove({ ...fields, move: ['down-0'] }, 3)).toEqual([1, 0, 2]);
	});

	test('starts from the places that were posted with it', () => {
		expect(readMove({ ...places('2', '0', '1'), move: ['up-0'] }, 3)).toEqual([1, 0, 2]);
	});

	test('leaves the first where it is when it goes up, and the last when it goes down', () => {
		const fields = places('0', '1', '2');
		expect(readMove({ ...fields, move: ['up-0'] }, 3)).toEqual([0, 1, 2]);
		expect(readMove({ ...fields, move: ['down-2'] }, 3)).toEqual([0, 1, 2]);
	});

	test('shares out places that several items claim', () => {
		expect(readMove({ ...places('1', '1', '0'), move: ['down-2'] }, 3)).toEqual([0, 2, 1]);
	});

	test('is no press when it names no item', () => {
		expect(readMove({ ...places('0', '1'), move: ['up-2'] }, 2)).toBeNull();
		expect(readMove({ ...places('0', '1'), move: ['left-1'] }, 2)).toBeNull();
		expect(readMove(places('0', '1'), 2)).toBeNull();
	});
});
