import type { Language } from '../../../../game/question.ts';

/** Words that a stem or an option must not have, folded as `tokensOf` folds them. */
export interface BannedWords {
	readonly negatives: readonly string[];
	readonly absolutes: readonly string[];
	/** Options about options. */
	readonly sweeping: readonly string[];
	/** Stems that only make sense beside their options. */
	readonly pointing: readonly string[];
	/** One of these tells the reader that something was foreseen, and is no fact. */
	readonly foreseen: readonly string[];
	/** Small words that say nothing about which option is meant. */
	readonly common: readonly string[];
	/** Articles that give the next word's first sound away. */
	readonly articles: readonly string[];
}

const ENGLISH: BannedWords = {
	negatives: [
		'not',
		'no',
		'never',
		'none',
		'neither',
		'nor',
		'except',
		'cannot',
		'isn t',
		'wasn t',
		'didn t',
		'don t',
		'doesn t',
		'aren t',
		'weren t',
		'hasn t',
		'haven t',
		'won t'
	],
	absolutes: ['always', 'never', 'usually'],
	sweeping: [
		'all of the above',
		'none of the above',
		'all of these',
		'none of these',
		'both of these',
		'all the above',
		'none of them',
		'all of them'
	],
	pointing: [
		'of these',
		'of the following',
		'the following',
		'below',
		'which one is true',
		'which statement'
	],
	foreseen: [
		'forecast',
		'forecasts',
		'forecasted',
		'expected',
		'expect',
		'expects',
		'predicted',
		'predict',
		'prediction',
		'projected',
		'projection',
		'plan',
		'plans',
		'planned',
		'foreseen',
		'will',
		'aim',
		'aims',
		'aimed',
		'hoped',
		'target',
		'targeted',
		'supposed',
		'due'
	],
	common: ['the', 'and', 'for'],
	articles: ['a', 'an']
};

const RUSSIAN: BannedWords = {
	negatives: ['не', 'нет', 'ни', 'кроме', 'никогда'],
	absolutes: ['всегда', 'никогда', 'обычно'],
	sweeping: [
		'все перечисленное',
		'все вышеперечисленное',
		'ничего из перечисленного',
		'ни один из вариантов',
		'все варианты'
	],
	pointing: ['из этих', 'из следующих', 'из перечисленных', 'ниже'],
	foreseen: [
		'прогноз',
		'прогнозу',
		'ожидалось',
		'ожидается',
		'план',
		'плану',
		'планировалось',
		'планируется',
		'предсказал',
		'предсказала'
	],
	common: ['что', 'как', 'для', 'при', 'или'],
	articles: []
};

const KAZAKH: BannedWords = {
	negatives: ['емес', 'жоқ', 'ешқашан', 'басқа'],
	absolutes: ['әрқашан', 'ешқашан', 'әдетте'],
	sweeping: ['барлығы дұрыс', 'ешқайсысы', 'аталғандардың барлығы'],
	pointing: ['осылардың', 'төмендегі', 'мыналардың'],
	foreseen: ['болжам', 'болжамды', 'болжамы', 'болжамынша', 'жоспар', 'жоспарланған', 'күтілген'],
	common: ['мен', 'пен', 'бен', 'үшін'],
	articles: []
};

const BY_LANGUAGE: Readonly<Record<Language, BannedWords>> = {
	en: ENGLISH,
	ru: RUSSIAN,
	kk: KAZAKH
};

/** The words of the language; where it has none of its own, English. */
export const bannedIn = (language: Language): BannedWords =>
	BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ENGLISH;
