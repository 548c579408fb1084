import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { foldToCyrillic, foldToLatin, plainLetters } from './fold-letters.ts';
import { NAME_BEGINNINGS } from './harmless-names.ts';
import {
	KAZAKH_STEMS,
	KAZAKH_WORDS,
	LATIN_STEMS,
	REFUSED_SIGNS,
	RUSSIAN_STEMS,
	RUSSIAN_WORDS,
	WHOLE_NAMES
} from './refused-words.ts';

const insults = englishDataset.build();
const english = new RegExpMatcher({
	...insults,
	whitelistedTerms: [...(insults.whitelistedTerms ?? []), ...NAME_BEGINNINGS],
	...englishRecommendedTransformers
});

/**
 * Between the readings of a name, so that one search goes through all of them: it takes hardly longer than
 * through one. No insult reaches across, since none has two gaps in a row.
 */
const APART = '\n\t';

/** Digits alone. One by one they may spell a word. */
const NUMBERS = /(?<![\p{L}\p{N}@])\p{N}{2,}(?![\p{L}\p{N}@])/gu;

const russian = new Set(RUSSIAN_WORDS.map(plainLetters));
const kazakh = new Set(KAZAKH_WORDS);
const STEMS = [...RUSSIAN_STEMS, ...KAZAKH_STEMS];

/**
 * Is this an insult or an obscenity in English, Russian or Kazakh? Letters of other scripts, digits and
 * signs count as what they look like, letters set apart as one word, and so does an insult in pieces; a number beside a name is no
 * more than that (Ali 455). A filter for the first row of a classroom: no list knows every insult, and
 * a few harmless names may be refused.
 */
export function isAbusive(typed: string): boolean {
	if (REFUSED_SIGNS.test(typed)) return true;
	const name = typed.replace(NUMBERS, '');
	const plain = plainLetters(name);
	const latin = foldToLatin(plain);
	const latinWords = wordsOf(latin);
	const readings = new Set([name, latin, ...latinWords]);
	if (english.hasMatch([...readings].join(APART))) return true;
	if (latinWords.some((word) => LATIN_STEMS.some((stem) => stem.test(word)))) return true;
	if (wordsOf(name.toLowerCase()).some((word) => kazakh.has(word))) return true;
	if (wordsOf(plain).some((word) => russian.has(word))) return true;
	const cyrillic = foldToCyrillic(plain);
	const whole = cyrillic.replace(GAPS, '');
	if (russian.has(whole) || WHOLE_NAMES.test(whole)) return true;
	return wordsOf(cyrillic).some(
		(word) => russian.has(word) || STEMS.some((stem) => stem.test(word))
	);
}

const GAPS = /[^\p{L}\p{N}@]+/gu;

/** A name's words, one letter not repeated more than twice; what is spelt letter by letter is one word too. */
function wordsOf(text: string): readonly string[] {
	const calm = text.replace(/(\p{L})\1{2,}/gu, '$1');
	const words = calm.split(GAPS).filter((word) => word !== '');
	const spelt = words.filter((word) => [...word].length === 1).join('');
	return [...words, ...(spelt.length > 1 ? [spelt] : [])];
}
