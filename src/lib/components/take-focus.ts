import type { Attachment } from 'svelte/attachments';

/**
 * For a heading that has taken the place of what was there before: keyboard and screen reader go on from it,
 * and nothing scrolls.
 */
export const takeFocus: Attachment<HTMLElement> = (heading) =>
	heading.focus({ preventScroll: true });
