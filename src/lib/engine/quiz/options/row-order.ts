import { mixIn, finish } from '../hash.ts';
import { next, type Stream } from '../random.ts';

/**
 * Every number from 0 to `count` - 1 once, in an order drawn from the stream, without a list of
 * them: a Feistel network over the next power of four, walked until it falls inside (Black and
 * Rogaway 2002). Gives -1 when all have come.
 */
export function rowOrder(stream: Stream, count: number): () => number {
	let half = 1;
	for (let room = 4; room < count; room *= 4) half++;
	const keys = Array.from({ length: ROUNDS }, () => next(stream));
	const encrypt = (index: number): number => scramble({ index, half, keys });
	let at = 0;
	return () => {
		if (at >= count) return -1;
		let place = encrypt(at++);
		while (place >= count) place = encrypt(place);
		return place;
	};
}

interface Scrambled {
	readonly index: number;
	/** Bits of either half. */
	readonly half: number;
	readonly keys: readonly number[];
}

function scramble({ index, half, keys }: Scrambled): number {
	const mask = (1 << half) - 1;
	let left = index >>> half;
	let right = index & mask;
	for (const key of keys) {
		const mixed = left ^ (finish(mixIn(key, right)) & mask);
		left = right;
		right = mixed;
	}
	return left * (mask + 1) + right;
}

const ROUNDS = 4;
