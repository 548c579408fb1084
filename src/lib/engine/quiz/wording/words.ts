/**
 * The words and numbers of a text as 32-bit hashes, letters lower-cased and without marks: made to be
 * compared quickly. Two words with one hash would only reject a question that is sound.
 */
export interface Words {
	/** Every number, and words of three letters and more that are not mere function words, in order. */
	readonly all: readonly number[];
	/** Those that give a key away where the stem has them too: numbers, and words of four letters and more. */
	readonly telling: readonly number[];
}

/** Reads a text once; `1,234` is one number, `para-judo` two words. */
export function wordsOf(text: string): Words {
	const plain = isPlain(text) ? text : withoutMarks(text);
	const all: number[] = [];
	const telling: number[] = [];
	let at = 0;
	while (at < plain.length) {
		const kind = kindOf(plain.charCodeAt(at));
		if (kind === OTHER) {
			at++;
			continue;
		}
		const end = kind === DIGIT ? numberEnd(plain, at) : wordEnd(plain, at);
		const hash = hashOf(plain, at, end);
		if (kind === DIGIT || (end - at >= FEWEST_LETTERS && !isFunctionWord(hash))) all.push(hash);
		if (kind === DIGIT || end - at >= TELLING_LETTERS) telling.push(hash);
		at = end;
	}
	return { all, telling };
}

/** Do two lists of words have one in common? */
export function haveCommon(some: readonly number[], others: readonly number[]): boolean {
	for (const word of some) for (const other of others) if (word === other) return true;
	return false;
}

const TELLING_LETTERS = 4;
const FEWEST_LETTERS = 3;
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const COMMA = 44;
const POINT = 46;

function kindOf(unit: number): number {
	if (unit >= 48 && unit <= 57) return DIGIT;
	if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return LETTER;
	if (unit < 128) return OTHER;
	return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) || isSurrogate(unit) ? LETTER : OTHER;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function wordEnd(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && kindOf(text.charCodeAt(end)) === LETTER) end++;
	return end;
}

/** A comma or point inside a number belongs to it when a digit follows. */
function numberEnd(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length) {
		const unit = text.charCodeAt(end);
		const inside = unit === COMMA || unit === POINT;
		if (inside ? kindOf(text.charCodeAt(end + 1)) !== DIGIT : kindOf(unit) !== DIGIT) break;
		end++;
	}
	return end;
}

/** FNV-1a over lower-cased units; grouping commas are left out. */
function hashOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === COMMA) continue;
		hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), 0x01000193);
	}
	return hash | 0;
}

/** Words of three letters that join names and tell nothing. */
const FUNCTION_WORDS = new Set(
	[
		'the',
		'and',
		'for',
		'von',
		'van',
		'der',
		'del',
		'des',
		'les',
		'its',
		'was',
		'did',
		'для',
		'при'
	].map((word) => hashOf(word, 0, word.length))
);

const isFunctionWord = (hash: number): boolean => FUNCTION_WORDS.has(hash);

function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}

/** Spaces that group digits are joined as commas are. */
const withoutMarks = (text: string): string =>
	text
		.replace(/(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, ',')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase();
