/** The value below which this part of the numbers lies; 0 when there are none. */
export function quantile(numbers: readonly number[], part: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export const round = (number: number, digits = 2): number =>
	Math.round(number * 10 ** digits) / 10 ** digits;
