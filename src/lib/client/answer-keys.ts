const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]';

/**
 * Presses what a key stands for: a digit the answer of that number, Enter the way on. Only when no
 * control has the focus, which would take the key itself, and without any modifier.
 */
export function pressByKey(event: KeyboardEvent, hasDigits: boolean): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
	if (document.activeElement?.matches(CONTROLS)) return;
	const target = targetOf(event.key, hasDigits);
	if (target === null) return;
	event.preventDefault();
	target.click();
}

function targetOf(key: string, hasDigits: boolean): HTMLElement | null {
	if (key === 'Enter') return document.querySelector<HTMLElement>('[data-next]');
	if (!hasDigits || !/^[1-9]$/.test(key)) return null;
	return document.querySelector<HTMLElement>(`[data-key="${key}"]`);
}
