/** Hues that the tokens have for options. */
const HUES = 6;

/** The hue of an option, as CSS has it; `index` counts from 0, and hues come again. */
export const hueOf = (index: number): string => `var(--hue-${(index % HUES) + 1})`;

/** The letter of an option: `A` for index 0. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
