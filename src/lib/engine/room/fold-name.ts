/** Cyrillic letters that are drawn like Latin ones, as capitals or small, and what they are drawn like. */
const LOOK_ALIKES = new Map(
	[...'авекмнорстухіјѕһүәԁԛԝ'].map((letter, index) => [letter, 'abekmhopctyxijshyədqw'[index]])
);

/**
 * Two names with one fold would be taken for each other, called out or on a list: case does not matter, nor
 * whether a letter is Latin or a Cyrillic one that looks the same. To compare with, not to be shown.
 */
export const foldName = (name: string): string =>
	[...name.normalize('NFKD').toLowerCase()]
		.map((letter) => LOOK_ALIKES.get(letter) ?? letter)
		.join('');
