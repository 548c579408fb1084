const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]';

/** Space and Enter press the page's one next step, when no control has the focus that would take them. */
export function pressNextStep(event: KeyboardEvent): void {
	if (event.key !== ' ' && event.key !== 'Enter') return;
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
	if (document.activeElement?.matches(CONTROLS)) return;
	const step = document.querySelector<HTMLElement>('[data-next]');
	if (step === null) return;
	event.preventDefault();
	step.click();
}
