/** The scheme a visitor chose; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where a browser keeps it; `app.html` reads the same key before anything is painted. */
export const THEME_KEY = 'baige-theme';

export const isTheme = (text: string | null): text is Theme =>
	THEMES.some((theme) => theme === text);
