import { editDistance } from '../../text/edit-distance.ts';
import { typoLimit } from './fold.ts';
import type { Names } from './names.ts';

/** Could a forgiven typing error turn a name of this code into another's? Then it is not asked for. */
export function isConfusable({ all, byCode }: Names, code: number): boolean {
	const own = (byCode.get(code) ?? []).map(({ spelling }) => spelling.folded);
	return all.some(
		(name) => name.code !== code && own.some((mine) => isSlip(mine, name.spelling.folded))
	);
}

function isSlip(mine: string, other: string): boolean {
	const limit = Math.max(typoLimit(mine), typoLimit(other));
	return editDistance(mine, other, limit) <= limit;
}
