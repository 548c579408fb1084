import { HYDRATED } from './hydrated.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What of a field is the visitor's to change: a box or button is ticked, and all else is typed. */
const partOf = ({ type }: Field) => (/^(checkbox|radio)$/.test(type) ? 'checked' : 'value');
const read = (field: Field): unknown => Reflect.get(field, partOf(field));
const sent = (field: Field): unknown =>
	Reflect.get(field, partOf(field) === 'value' ? 'defaultValue' : 'defaultChecked');

/**
 * Keeps what is typed and ticked while the page's script is still on its way. Taking a page over gives its
 * fields the values that the server sent; what was in them before is put back then, and said by the
 * events of typing, so that whoever listens by then hears of it.
 */
export function keepEarlyInput(): void {
	const touched = new Map<Field, unknown>();
	const note = (field: Field) => touched.set(field, read(field));
	const listen = ({ target }: Event) => note(target as Field);
	// A list does not tell what was sent, and counts as touched.
	for (const field of document.querySelectorAll<Field>('input,select,textarea'))
		if (field.type !== 'hidden' && read(field) !== sent(field)) note(field);
	const restore = () => {
		document.removeEventListener('input', listen, true);
		for (const [field, state] of touched) {
			// A radio button that lost its dot says nothing: the one that won it does.
			if (state === false && field.type === 'radio') continue;
			Reflect.set(field, partOf(field), state);
			for (const name of ['input', 'change'])
				field.dispatchEvent(new Event(name, { bubbles: true }));
		}
	};
	document.addEventListener('input', listen, true);
	document.addEventListener(HYDRATED, restore, { once: true });
}
