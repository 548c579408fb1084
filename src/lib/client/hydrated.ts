const MARK = 'hydrated';

/** Says that the page's components listen by now: `hydrated()` resolves, and tests see it on the page. */
export function markHydrated(): void {
	document.documentElement.dataset[MARK] = '';
}

/** Resolves once the page's components listen. */
export function hydrated(): Promise<void> {
	const root = document.documentElement;
	if (root.dataset[MARK] !== undefined) return Promise.resolve();
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			observer.disconnect();
			resolve();
		});
		observer.observe(root, { attributeFilter: [`data-${MARK}`] });
	});
}
