import { parseIndex, postedText, type PostedFields } from './posted-fields.ts';

/**
 * The indices posted as `<prefix>0`, `<prefix>1`, ..., one for each of `count` items; null unless
 * they are a permutation of 0 to `count - 1`.
 */
export function readArrangement(
	fields: PostedFields,
	prefix: string,
	count: number
): readonly number[] | null {
	const indices = Array.from({ length: count }, (_, item) =>
		parseIndex(postedText(fields, `${prefix}${item}`), count)
	).filter((index) => index !== null);
	return new Set(indices).size === count ? indices : null;
}
