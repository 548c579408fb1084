/** The order with the option at place `from` taken out and put in at place `to`. */
export function moveOption(order: readonly number[], from: number, to: number): readonly number[] {
	const option = order[from];
	if (option === undefined || to < 0 || to >= order.length) return order;
	return order.toSpliced(from, 1).toSpliced(to, 0, option);
}
