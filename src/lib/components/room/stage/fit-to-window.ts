import type { Attachment } from 'svelte/attachments';

/** How much smaller an element may be shown, in steps; below the last it could not be read from the back row. */
const ZOOMS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];
/** Narrower windows are held in a hand, and scroll. */
const WIDE = '(min-width: 42rem)';

/**
 * Shows an element a little smaller where the page would not fit the window's height: nobody scrolls a
 * projector. Looks again whenever its content or the window changes; it grows again with the window only, so
 * that nothing jumps while a class reads.
 */
export const fitToWindow: Attachment<HTMLElement> = (element) => {
	const shrink = (from: number): void => {
		for (let step = from; step < ZOOMS.length; step++) {
			element.style.zoom = String(ZOOMS[step]);
			if (!isTooHigh() || !matchMedia(WIDE).matches) return;
		}
	};
	const again = (): void => shrink(0);
	const further = (): void => {
		if (isTooHigh()) shrink(ZOOMS.indexOf(Number(element.style.zoom)));
	};
	const observer = new MutationObserver(further);
	observer.observe(element, { childList: true, characterData: true, subtree: true });
	addEventListener('resize', again);
	document.fonts.addEventListener('loadingdone', again);
	again();
	return () => {
		observer.disconnect();
		removeEventListener('resize', again);
		document.fonts.removeEventListener('loadingdone', again);
	};
};

const isTooHigh = (): boolean =>
	document.documentElement.scrollHeight > document.documentElement.clientHeight;
