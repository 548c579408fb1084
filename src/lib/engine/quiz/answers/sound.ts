/**
 * The sounds of a folded word, where romanisations differ: what English, French, German and Kazakh
 * habits write differently is written alike (Zh/J/Dzh, Kh/H, Q/K/C, X/Ks, W/V, Ou/U, Yo/E, I/Y, Tch/Ch,
 * Shch/Sch/Sh, double letters). One word has several when its J may be an English or a German one.
 */
export function soundsOf(word: string): readonly string[] {
	const readings = word.includes('j') ? [word, word.replaceAll('j', 'y')] : [word];
	return [...new Set(readings.map(soundOf))];
}

const soundOf = (word: string): string =>
	RULES.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word);

/** In this order; capitals stand for one sound that takes several letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/s?h?tsch|tch|cz/gu, 'C'],
	[/shch|sch|sh/gu, 'S'],
	[/ch/gu, 'C'],
	[/d?zh|dj|j/gu, 'J'],
	[/kh/gu, 'h'],
	[/gh/gu, 'g'],
	[/ph/gu, 'f'],
	[/x/gu, 'ks'],
	[/c(?=[ei])/gu, 's'],
	[/q|c/gu, 'k'],
	[/w/gu, 'v'],
	[/ou/gu, 'u'],
	[/y[eo]/gu, 'e'],
	[/y/gu, 'i'],
	[/(.)\1+/gu, '$1']
];
