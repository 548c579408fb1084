/**
 * MurmurHash3 x86 128 of a text's UTF-8 bytes, as 32 hex digits (Austin Appleby, public domain).
 * Tells contents apart; it is no protection against somebody who wants two to collide.
 */
export function hash128(text: string, seed = 0): string {
	const bytes = new TextEncoder().encode(text);
	const view = new DataView(bytes.buffer);
	const blocks = bytes.length >>> 4;
	const h: State = [seed, seed, seed, seed];
	for (let block = 0; block < blocks; block++) mixBlock(h, view, block * 16);
	mixTail(h, bytes, blocks * 16);
	return finish(h, bytes.length)
		.map((word) => (word >>> 0).toString(16).padStart(8, '0'))
		.join('');
}

type State = [number, number, number, number];

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const scramble1 = (word: number): number => Math.imul(rotate(Math.imul(word, C1), 15), C2);
const scramble2 = (word: number): number => Math.imul(rotate(Math.imul(word, C2), 16), C3);
const scramble3 = (word: number): number => Math.imul(rotate(Math.imul(word, C3), 17), C4);
const scramble4 = (word: number): number => Math.imul(rotate(Math.imul(word, C4), 18), C1);

function mixBlock(h: State, view: DataView, at: number): void {
	h[0] ^= scramble1(view.getUint32(at, true));
	h[0] = (Math.imul(rotate(h[0], 19) + h[1], 5) + 0x561ccd1b) | 0;
	h[1] ^= scramble2(view.getUint32(at + 4, true));
	h[1] = (Math.imul(rotate(h[1], 17) + h[2], 5) + 0x0bcaa747) | 0;
	h[2] ^= scramble3(view.getUint32(at + 8, true));
	h[2] = (Math.imul(rotate(h[2], 15) + h[3], 5) + 0x96cd1c35) | 0;
	h[3] ^= scramble4(view.getUint32(at + 12, true));
	h[3] = (Math.imul(rotate(h[3], 13) + h[0], 5) + 0x32ac3b17) | 0;
}

/** The last, incomplete block, as if zeros stood behind it. */
function mixTail(h: State, bytes: Uint8Array, from: number): void {
	const block = new Uint8Array(16);
	block.set(bytes.subarray(from));
	const view = new DataView(block.buffer);
	h[0] ^= scramble1(view.getUint32(0, true));
	h[1] ^= scramble2(view.getUint32(4, true));
	h[2] ^= scramble3(view.getUint32(8, true));
	h[3] ^= scramble4(view.getUint32(12, true));
}

function finish(h: State, length: number): readonly number[] {
	const sum = (words: readonly number[]): number[] => {
		const [a = 0, b = 0, c = 0, d = 0] = words;
		const first = (a + b + c + d) | 0;
		return [first, (b + first) | 0, (c + first) | 0, (d + first) | 0];
	};
	return sum(sum(h.map((word) => word ^ length)).map(avalanche));
}

function avalanche(word: number): number {
	let h = word;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
