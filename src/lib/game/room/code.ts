import { err, ok, type Result } from '../result.ts';

/** Six letters of `CODE_LETTERS`, in upper case. */
export type RoomCode = string & { readonly brand: 'RoomCode' };

/** No two look alike, and without vowels no code is a word. */
export const CODE_LETTERS = 'BCDFGHJKMNPRSTWXYZ';
/** Letters of a code. */
export const CODE_LENGTH = 6;

const WHOLE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);

/** Understands a code as people type it: in either case, with blanks or hyphens in it. */
export function parseRoomCode(typed: string): Result<RoomCode, 'not-a-code'> {
	const letters = typed.replace(/[\s-]/g, '').toUpperCase();
	return WHOLE.test(letters) ? ok(letters as RoomCode) : err('not-a-code');
}
