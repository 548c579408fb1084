import { createContext } from 'svelte';
import { isTheme, THEME_KEY, type Theme } from '$lib/game/theme.ts';

const KEYS_KEY = 'baige-keys';
const TEXT_KEY = 'baige-text';

/** What this browser was told to remember: the scheme, whether number keys answer, where questions stand. */
export class Preferences {
	#theme = $state<Theme>('auto');
	#hasKeys = $state(true);
	#wantsText = $state(false);

	get theme(): Theme {
		return this.#theme;
	}

	/** Whether the keys 1 to 9 answer while no control has the focus. */
	get hasKeys(): boolean {
		return this.#hasKeys;
	}

	/** Whether a live round's questions stand here too, where the host put them on the big screen alone. */
	get wantsText(): boolean {
		return this.#wantsText;
	}

	/** Reads what was remembered; only in a browser, once the page is there. */
	recall(): void {
		const theme = read(THEME_KEY);
		if (isTheme(theme)) this.#theme = theme;
		this.#hasKeys = read(KEYS_KEY) !== 'off';
		this.#wantsText = read(TEXT_KEY) === 'on';
	}

	chooseTheme(theme: Theme): void {
		this.#theme = theme;
		if (theme === 'auto') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		remember(THEME_KEY, theme);
	}

	chooseKeys(hasKeys: boolean): void {
		this.#hasKeys = hasKeys;
		remember(KEYS_KEY, hasKeys ? 'on' : 'off');
	}

	chooseText(wantsText: boolean): void {
		this.#wantsText = wantsText;
		remember(TEXT_KEY, wantsText ? 'on' : 'off');
	}
}

/** Set by the layout, read by the pages: one object a browser page, none shared on the server. */
export const [usePreferences, providePreferences] = createContext<Preferences>();

// Storage may be forbidden or full: then a choice holds for this page only, which is no fault worth words.
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		return;
	}
}
