const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number with blanks between groups of three digits, from five digits on: `9999`, `12 345`, `0.5`. */
export function formatNumber(value: number): string {
	if (Math.abs(value) < 10_000) return String(value).replace('-', '−');
	return NUMBERS.format(value).replaceAll(',', '\u00a0').replace('-', '−');
}
