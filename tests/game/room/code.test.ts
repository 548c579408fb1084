import { expect, it } from 'vitest';
import { CODE_LETTERS, parseRoomCode } from '../../../src/lib/game/room/code.ts';

it('a code is understood as people type it', () => {
	for (const typed of ['BCDFGH', 'bcdfgh', ' bcd fgh ', 'BCD-FGH']) {
		expect(parseRoomCode(typed)).toEqual({ ok: true, value: 'BCDFGH' });
	}
});

it('what cannot be a code is none', () => {
	for (const typed of ['', 'BCDFG', 'BCDFGHJ', 'BCDFGA', 'BCDFG1', '../../', 'BCDFGÉ']) {
		expect(parseRoomCode(typed)).toEqual({ ok: false, error: 'not-a-code' });
	}
});

it('no two letters of a code look alike', () => {
	for (const lookAlike of 'AEIOUQLV0123456789') expect(CODE_LETTERS).not.toContain(lookAlike);
	expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length);
});
