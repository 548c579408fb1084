/** Digits, perhaps with a fraction: no exponents, no other bases. */
const PLAIN = /^[+-]?\d{1,15}(\.\d{1,10})?$/;
const GROUPED = /^[+-]?\d{1,3}([.,]\d{3})+$/;

/**
 * A number as people type it: `1200`, `1 200`, `12.5`, `12,5`, `−3` with a real minus sign; null for
 * anything else. Where whole numbers are asked for, `1,200` and `1.200` mean 1200; elsewhere nothing
 * tells that comma from a decimal one, and it is read as one.
 */
export function parseNumber(text: string, isWhole: boolean): number | null {
	const tight = text
		.trim()
		.replace('−', '-')
		.replace(/(?<=\d)\s(?=\d)/gu, '');
	const plain =
		isWhole && GROUPED.test(tight) ? tight.replace(/[.,]/g, '') : tight.replace(',', '.');
	return PLAIN.test(plain) ? Number(plain) : null;
}
