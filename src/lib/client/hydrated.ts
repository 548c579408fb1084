/** The event, and the mark on the page for tests, that the page's components listen by now. */
export const HYDRATED = 'hydrated';

export function markHydrated(): void {
	document.documentElement.dataset[HYDRATED] = '';
	document.dispatchEvent(new Event(HYDRATED));
}
