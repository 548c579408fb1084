const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]';
const NEXT = '[data-next]';
const DIGITS = [...'123456789'].map((digit) => [digit, `[data-key="${digit}"]`] as const);

/** What keys press: by `KeyboardEvent.key`, the selector of a control on the page. */
export type KeyTargets = ReadonlyMap<string, string>;

/** Enter: the way on. */
export const ONWARD_KEYS: KeyTargets = new Map([['Enter', NEXT]]);
/** Enter and Space: the host's one next step. */
export const STEP_KEYS: KeyTargets = new Map([...ONWARD_KEYS, [' ', NEXT]]);
/** Enter: the way on; a digit: the answer of that number. */
export const ANSWER_KEYS: KeyTargets = new Map([...ONWARD_KEYS, ...DIGITS]);

/**
 * Presses what a key stands for. Only when no control has the focus, which would take the key itself, and
 * without any modifier.
 */
export function pressByKey(event: KeyboardEvent, keys: KeyTargets): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
	if (document.activeElement?.matches(CONTROLS)) return;
	const selector = keys.get(event.key);
	const target = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
	if (target === null) return;
	event.preventDefault();
	target.click();
}
