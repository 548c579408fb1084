import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';

type OutOfBounds = Extract<StartRefusal, { readonly code: 'out-of-bounds' }>;

/** A field for a whole number, and the least and the greatest that it takes. */
type WholeField = Omit<OutOfBounds, 'code'>;

/** A posted whole number of at most four digits; null when the field is empty, refused out of bounds. */
export function readWhole(
	text: string,
	{ field, min, max }: WholeField
): Result<number | null, OutOfBounds> {
	if (text === '') return ok(null);
	const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	const isWithin = number >= min && number <= max;
	return isWithin ? ok(number) : err({ code: 'out-of-bounds', field, min, max });
}
