/**
 * Letters and signs of one script that are taken for letters of another, by how they look or by what
 * people type for them. Lower case, without marks.
 */
const AS_CYRILLIC: Readonly<Record<string, string>> = {
	a: 'а',
	b: 'в',
	c: 'с',
	d: 'д',
	e: 'е',
	f: 'ф',
	g: 'г',
	h: 'н',
	i: 'и',
	j: 'ж',
	k: 'к',
	l: 'л',
	m: 'м',
	n: 'п',
	o: 'о',
	p: 'р',
	r: 'г',
	t: 'т',
	u: 'и',
	v: 'в',
	x: 'х',
	y: 'у',
	z: 'з',
	ı: 'и',
	'0': 'о',
	'1': 'и',
	'3': 'з',
	'4': 'ч',
	'6': 'б',
	'@': 'а',
	і: 'и',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	ә: 'а'
};

const AS_LATIN: Readonly<Record<string, string>> = {
	а: 'a',
	в: 'b',
	е: 'e',
	і: 'i',
	к: 'k',
	м: 'm',
	н: 'h',
	о: 'o',
	р: 'p',
	с: 'c',
	т: 't',
	у: 'y',
	х: 'x',
	ѕ: 's',
	ј: 'j',
	ԁ: 'd',
	һ: 'h',
	ө: 'o',
	ү: 'y',
	...smallCapitals()
};

/** Lower case, compatibility forms resolved, marks dropped: `Ё` is `е`, but `й` stays itself. */
export const plainLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/и\u0306/giu, 'й')
		.replace(/\p{M}/gu, '')
		.toLowerCase();

/** As a reader of Cyrillic may take these plain letters. */
export const foldToCyrillic = (plain: string): string => exchange(plain, AS_CYRILLIC);

/** As a reader of Latin letters may take them. */
export const foldToLatin = (plain: string): string => exchange(plain, AS_LATIN);

const exchange = (text: string, letters: Readonly<Record<string, string>>): string =>
	[...text].map((letter) => letters[letter] ?? letter).join('');

/** Latin letters drawn as small capitals. */
function smallCapitals(): Readonly<Record<string, string>> {
	const drawn = [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'];
	const letters = [...'abcdefghijklmnoprstuvwyz'];
	return Object.fromEntries(drawn.map((letter, i) => [letter, letters[i] ?? letter]));
}
