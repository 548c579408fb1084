/**
 * The sum of numbers as they are written in decimals, without the dust of binary fractions: 0.1 and 0.2
 * make 0.3 on every machine. Null where it cannot be told to the last digit.
 */
export function exactSum(numbers: readonly number[]): number | null {
	const texts = numbers.map(String);
	if (!texts.every((text) => PLAIN.test(text))) return null;
	const decimals = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
	let total = 0n;
	for (const text of texts) {
		const [whole = '', part = ''] = text.split('.');
		total += BigInt(whole + part.padEnd(decimals, '0'));
	}
	const digits = String(total < 0n ? -total : total).padStart(decimals + 1, '0');
	if (digits.length > MOST_DIGITS) return null;
	const cut = digits.length - decimals;
	return Number(`${total < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

const PLAIN = /^-?\d+(\.\d+)?$/;
/** As many as every decimal number keeps in a double. */
const MOST_DIGITS = 15;
