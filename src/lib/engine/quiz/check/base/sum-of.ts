/** Whole numbers of the smallest decimal place, without rounding; NaN where one is no plain decimal. */
export function sumOf(addends: readonly string[]): number {
	if (!addends.every((text) => /^-?\d+(\.\d+)?$/.test(text))) return NaN;
	const places = Math.max(0, ...addends.map((text) => text.split('.')[1]?.length ?? 0));
	const units = addends.map((text) => {
		const [whole = '0', decimals = ''] = text.split('.');
		return BigInt(`${whole}${decimals.padEnd(places, '0')}`);
	});
	const total = units.reduce((sum, unit) => sum + unit, 0n);
	return Number(`${total}e-${places}`);
}
