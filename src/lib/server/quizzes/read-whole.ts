import { err, ok, type Result } from '../../game/result.ts';

/** The least and the greatest number that a field takes. */
interface Bounds {
	readonly min: number;
	readonly max: number;
}

/** A posted whole number of at most four digits; null when the field is empty, refused out of bounds. */
export function readWhole(
	text: string,
	{ min, max }: Bounds
): Result<number | null, 'out-of-bounds'> {
	if (text === '') return ok(null);
	const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	return number >= min && number <= max ? ok(number) : err('out-of-bounds');
}
