type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = 'input:not([type="hidden"]), select, textarea';

const isTickable = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

const read = (control: Control): string | boolean =>
	isTickable(control) ? control.checked : control.value;

function write(control: Control, state: string | boolean): void {
	if (typeof state === 'string') control.value = state;
	else if (isTickable(control)) control.checked = state;
}

/** Is there anything else in it than what the server sent? */
function isTouched(control: Control): boolean {
	if (isTickable(control)) return control.checked !== control.defaultChecked;
	if (control instanceof HTMLSelectElement)
		return [...control.selectedOptions].some((option) => !option.defaultSelected);
	return control.value !== control.defaultValue;
}

/**
 * Keeps what is typed and ticked while the page's script is still on its way. Taking a page over gives its
 * controls the values that the server sent; what was in them before is put back then, and said by the
 * events of typing, so that whoever listens by then hears of it.
 * @param isTakenOver resolves when the page's components listen
 */
export async function keepEarlyInput(isTakenOver: Promise<unknown>): Promise<void> {
	const touched = new Map<Control, string | boolean>();
	const note = (control: Control) => touched.set(control, read(control));
	const listen = ({ target }: Event) => {
		if (target instanceof Element && target.matches(CONTROLS)) note(target as Control);
	};
	document.querySelectorAll<Control>(CONTROLS).forEach((one) => isTouched(one) && note(one));
	document.addEventListener('input', listen, true);
	await isTakenOver;
	document.removeEventListener('input', listen, true);
	for (const [control, state] of touched) {
		// A radio button that lost its dot says nothing: the one that won it does.
		const isLoser = state === false && control.type === 'radio';
		if (isLoser || !control.isConnected) continue;
		write(control, state);
		for (const name of ['input', 'change'])
			control.dispatchEvent(new Event(name, { bubbles: true }));
	}
}
