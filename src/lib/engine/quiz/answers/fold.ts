/**
 * What two spellings of one name have in common: composed, lower case by the root locale, Kazakh and
 * Russian letters in Latin, no marks, hyphens or apostrophes, one space between words, words
 * sorted (so that family name first or last is the same).
 */
export function fold(text: string): string {
	return foldWords(text).sort().join(' ');
}

/** The folded words of a text, in their order. */
export function foldWords(text: string): string[] {
	const lower = text.normalize('NFC').toLowerCase();
	let latin = '';
	for (const letter of lower) latin += LATIN[letter] ?? letter;
	const bare = latin.normalize('NFKD').replace(/\p{M}/gu, '');
	let plain = '';
	for (const letter of bare) plain += LATIN[letter] ?? letter;
	return plain
		.replace(/[-‐‑‒–'’ʼʻ‘`´".]/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** Is it a number, a year or a code, in which every sign counts? */
export const isExact = (folded: string): boolean => /\p{N}/u.test(folded);

/**
 * Typing errors that a folded name of this length forgives: none up to 3 signs, one up to 7, two
 * from 8 (see README.md, Typed answers); none where digits are in it.
 */
export function typoLimit(folded: string): number {
	if (isExact(folded)) return 0;
	const letters = folded.replaceAll(' ', '').length;
	if (letters <= 3) return 0;
	return letters <= 7 ? 1 : 2;
}

/**
 * Letters that name the same sound in the spellings people mix: Kazakh and Russian Cyrillic to the
 * Latin of passports, and Latin letters that no decomposition reaches.
 */
const LATIN: Readonly<Record<string, string>> = {
	а: 'a',
	ә: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ғ: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	й: 'i',
	к: 'k',
	қ: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	ң: 'n',
	о: 'o',
	ө: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ұ: 'u',
	ү: 'u',
	ф: 'f',
	х: 'kh',
	һ: 'h',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	і: 'i',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
	ї: 'i',
	є: 'e',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ə: 'a',
	ŋ: 'n'
};
