/**
 * A 32-bit hash of a text, by UTF-16 code units: MurmurHash3 (Austin Appleby, public domain) with one
 * unit a block. The same on every machine and in every version.
 */
export function hashText(text: string, start = 0): number {
	let hash = start | 0;
	for (let i = 0; i < text.length; i++) hash = mixIn(hash, text.charCodeAt(i));
	return finish(hash ^ text.length);
}

/** Adds a 32-bit block to a running hash. */
export function mixIn(hash: number, block: number): number {
	let k = Math.imul(block, 0xcc9e2d51);
	k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
	const mixed = hash ^ k;
	return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** MurmurHash3's finaliser: a bijection of 32-bit numbers in which every bit of the input moves every bit of the result. */
export function finish(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
