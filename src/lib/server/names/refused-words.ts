import naughtyWords from 'naughty-words';

/** Entries of the Russian list that are no insult, or are ordinary names and words as well. */
const HARMLESS = new Set([
	'byk',
	'gol',
	'бугор',
	'голый',
	'другой',
	'дразнится',
	'мент',
	'обнаженный',
	'офигеть',
	'фига',
	'хапать',
	'хохол',
	'хрен'
]);

/** Single words from the Russian list, in Cyrillic and in Latin letters, as `plainLetters` gives them. */
export const RUSSIAN_WORDS: readonly string[] = naughtyWords.ru.filter(
	(word) => !HARMLESS.has(word) && !/[\s`-]/.test(word)
);

/**
 * What the list has no inflections of: whole words, with the prefixes that Russian puts before them. In
 * Cyrillic, folded as `foldToCyrillic` does.
 */
export const RUSSIAN_STEMS: readonly RegExp[] = [
	/^(?:а|до|за|на|ни|о|об|от|по|при|пере|про|рас|раз|с|у|вы)?ху(?:й|ев|ел|ем|еп|ес|и|ю|я)/u,
	/^ху[еи]$/u,
	/пизд|пезд(?:а|е|у|ы|ю|и)/u,
	/^(?:вы|от|по|раз|с|у)?бля(?:д|т|$|х)/u,
	/^(?:до|за|на|наи|об|объ|от|отъ|пере|под|подъ|по|при|про|разъ|раз|с|съ|у|вы|вз|взъ)?[еи]б(?:а[лнтшч]|ен|ет|и|л[аоия]|н|у[тчщ]|ы)/u,
	/(?:долб|муд|зло|уе)о?еб/u,
	/^муд(?:а[кч]|ил|о[звк])/u,
	/^пид(?:о|а)р(?:а?с|ок|ы|$)|^пидр/u,
	/^педик/u,
	/^г[ао]ндон/u,
	/^суч(?:ар|к)|^сук[аиу]$/u,
	/^залуп/u,
	/^шлюх/u,
	/^дроч/u,
	/^манда(?:$|в)/u,
	/^(?:вы|до|за|на|от|пере|по|у)?трах(?:$|а[елтю]|ну)/u,
	/^дебил/u,
	/^лох(?:$|и$|ушк)|^лошар/u,
	/^гитлер$/u,
	/^чурк[аиу]|^хач(?:и|ик|$)|^жид(?:ы|яр|$)/u
];

/**
 * A small list of our own: the libraries of such words (`naughty-words`, `obscenity`, `bad-words-next`,
 * `@2toad/profanity`) come in up to thirty languages, and Kazakh is not among them. In Cyrillic, folded
 * as `foldToCyrillic` does, where no ordinary word looks the same.
 */
export const KAZAKH_STEMS: readonly RegExp[] = [
	/котак/u,
	/^сик(?:тир|еин|емин|тим|исе|ейин)|^сиг(?:ей|ип|ил|ис)/u,
	/^жалеп/u,
	/^каншы[кг]/u,
	/^шешенн?ин$|^шешенди/u,
	/^амын[аеды]|^амкот/u,
	/^котинд|^кетин?сик/u,
	/^боккот|^бок(?:жег|мурын)/u
];

/** The same in pieces (*кот ак*): the whole name, gaps left out, since two harmless words may meet in a stem. */
export const WHOLE_NAMES = /^(?:котак(?:бас|тар)?|сук[аи])$/u;

/** Kazakh words that look like others once their letters are folded: as they are written. */
export const KAZAKH_WORDS: readonly string[] = ['көт', 'боқ', 'сік', 'көтің', 'көтіңе'];

/**
 * Russian and Kazakh words as they are typed in Latin letters, and names that nobody is to bear here. Hui and
 * Huy alone are common given names.
 */
export const LATIN_STEMS: readonly RegExp[] = [
	/^q[oa]taq|^kotak(?:bas)?$/u,
	/^s[iy]kt[iy]r/u,
	/^s[iy][gk]e[iy]+n/u,
	/^zh?alep$/u,
	/^(?:na|po)?(?:kh|x)u[ijy]$|^(?:na|po)hu[iy]$|^(?:na|po)?huj$|^hu(?:[iy](?:lo|n[iy]a|sos)|esos)$/u,
	/^debil$/u,
	/^bl[iy]at$|^bl[iy]ad/u,
	/^[sc][uy]ka$/u,
	/^(?:adolf)?hitler$|^nazi$/u
];

/** Signs that say it without a word: the middle finger, of any colour. */
export const REFUSED_SIGNS = /\u{1F595}/u;
