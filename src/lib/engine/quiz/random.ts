import { finish, hashText, mixIn } from './hash.ts';

/** A seed spread over 128 bits, so that all streams drawn from it start far apart. */
export interface Seed {
	readonly words: readonly [number, number, number, number];
}

/** A generator's state: sfc32 (Chris Doty-Humphrey's PractRand), 128 bits, a period of 2^32 at the least. */
export interface Stream {
	a: number;
	b: number;
	c: number;
	d: number;
}

/** What a stream is drawn for: each purpose has its own, so that a redraw of one never shifts another. */
export const PURPOSES = [
	'id',
	'topic',
	'field',
	'fact',
	'kind',
	'level',
	'order of cells',
	'order of rows',
	'passed over',
	'options'
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Spreads a text of any length; the same text gives the same seed on every machine. */
export const seedOf = (text: string): Seed => ({
	words: [hashText(text, 1), hashText(text, 2), hashText(text, 3), hashText(text, 4)]
});

/** The stream of one seed, purpose and index (any 32-bit number). */
export function streamOf(seed: Seed, purpose: Purpose, index: number): Stream {
	const stream = { a: 0, b: 0, c: 0, d: 1 };
	restart(stream, { seed, purpose, index });
	return stream;
}

/** Where a stream begins. */
export interface Start {
	readonly seed: Seed;
	readonly purpose: Purpose;
	readonly index: number;
}

const PURPOSE_SALTS: Readonly<Record<string, number>> = Object.fromEntries(
	PURPOSES.map((purpose) => [purpose, hashText(purpose)])
);

/** Sets a stream to its beginning without making a new one. */
export function restart(stream: Stream, { seed, purpose, index }: Start): void {
	const [a, b, c, d] = seed.words;
	const salt = finish(mixIn(PURPOSE_SALTS[purpose] ?? 0, index));
	stream.a = a ^ salt;
	stream.b = b ^ finish(mixIn(salt, index));
	stream.c = c ^ finish(salt + index);
	stream.d = d;
	for (let round = 0; round < WARM_UP_ROUNDS; round++) next(stream);
}

const WARM_UP_ROUNDS = 12;

/** The next 32 bits, as a number from 0 to 2^32 - 1. */
export function next(stream: Stream): number {
	const sum = (((stream.a + stream.b) | 0) + stream.d) | 0;
	stream.d = (stream.d + 1) | 0;
	stream.a = stream.b ^ (stream.b >>> 9);
	stream.b = (stream.c + (stream.c << 3)) | 0;
	stream.c = (((stream.c << 21) | (stream.c >>> 11)) + sum) | 0;
	return sum >>> 0;
}

/**
 * A uniform whole number from 0 to `count` - 1, for a count from 1 to 2^31; what would favour small
 * numbers is drawn again.
 */
export function below(stream: Stream, count: number): number {
	if (count <= 1) return 0;
	let drawn = next(stream);
	// The surplus is less than `count` numbers at the very end, so the exact bound is rarely wanted.
	if (drawn >= RANGE - count) {
		const usable = RANGE - (RANGE % count);
		while (drawn >= usable) drawn = next(stream);
	}
	// Unsigned on both sides, the division is one of whole numbers.
	return (drawn >>> 0) % (count >>> 0);
}

const RANGE = 0x100000000;

/** A new array with the same members in a uniformly drawn order (Fisher and Yates). */
export function shuffled<Member>(stream: Stream, members: readonly Member[]): Member[] {
	const result = members.slice();
	for (let left = result.length; left > 1; left--) {
		const pick = below(stream, left);
		const last = result[left - 1];
		const drawn = result[pick];
		if (last === undefined || drawn === undefined) continue;
		result[left - 1] = drawn;
		result[pick] = last;
	}
	return result;
}
