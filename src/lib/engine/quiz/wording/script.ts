/** One bit for each script in a text: Latin 1, Cyrillic 2, any other 4; digits and signs have none. */
export function scriptOf(text: string): number {
	let found = 0;
	for (let at = 0; at < text.length; at++) found |= bitOf(text.charCodeAt(at));
	return found;
}

/** May two texts stand side by side as options? Digits go with everything. */
export const isSameScript = (a: number, b: number): boolean => a === 0 || b === 0 || a === b;

function bitOf(unit: number): number {
	if (unit < 0x41) return 0;
	if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? LATIN : 0;
	if (unit < 0xc0) return 0;
	if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00))
		return unit === 0xd7 || unit === 0xf7 ? 0 : LATIN;
	if (unit >= 0x400 && unit < 0x530) return CYRILLIC;
	return /\p{L}/u.test(String.fromCharCode(unit)) ? OTHER : 0;
}

const LATIN = 1;
const CYRILLIC = 2;
const OTHER = 4;
