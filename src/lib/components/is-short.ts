const SHORT = 44;

/** Is every text so short that two find room side by side? */
export const isShort = (texts: readonly string[]): boolean =>
	texts.every((text) => text.length <= SHORT);
