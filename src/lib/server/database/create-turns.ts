/** Gives turns one after the other, first come, first served: each waits until the one before is ended. */
export function createTurns(): () => Promise<() => void> {
	let last = Promise.resolve();
	return async () => {
		const before = last;
		let end = (): void => {};
		last = new Promise((resolve) => (end = resolve));
		await before;
		return end;
	};
}
