import { isIPv6 } from 'node:net';

/** As many groups of an IPv6 address as name the network of one household or school (RFC 6177). */
const GROUPS = 4;

/**
 * Whom an address stands for, where limits count: one IPv4 address, or the first 64 bits of an IPv6 one,
 * whose owner has the rest to choose from. What is no address stands for itself.
 */
export function networkOf(address: string): string {
	const plain = address.replace(/%.*$/, '').toLowerCase();
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
	if (mapped !== undefined) return mapped;
	if (!isIPv6(plain)) return address;
	const [before = '', after] = plain.split('::');
	const head = groupsOf(before);
	const tail = groupsOf(after ?? '');
	const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
	return [...head, ...zeros, ...tail]
		.slice(0, GROUPS)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}

/** An IPv4 address at the end counts for two groups: which two does not matter here. */
const groupsOf = (text: string): readonly string[] =>
	text === '' ? [] : text.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split(':');
