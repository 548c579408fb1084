/** Rounded to twelve significant digits, so that no trace of binary arithmetic shows. */
export const decimal = (value: number): number => Number(value.toPrecision(12));

/** A number in plain decimal notation, never with an exponent: `0.0000001`, `-5`, `1924`. */
export function formatDecimal(value: number): string {
	const text = String(value);
	const [mantissa = '', exponent] = text.split('e');
	if (exponent === undefined) return text;
	const sign = mantissa.startsWith('-') ? '-' : '';
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	const shift = Number(exponent);
	if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
	return sign + whole + fraction.padEnd(shift, '0');
}
