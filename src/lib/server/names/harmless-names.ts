/**
 * How names of people begin that an English list takes for insults: Әсел, Асыл and Асанәлі as passports
 * spell them, Тұрдыбек, Семён, Cumali and so on. In lower case, in Latin letters.
 */
export const NAME_BEGINNINGS: readonly string[] = [
	'analia',
	'analis',
	'anush',
	'assanali',
	'assel',
	'assyl',
	'cuma',
	'cumhur',
	'cumming',
	'dickson',
	'fagan',
	'peniston',
	'semen',
	'shital',
	'shitan',
	'slutsk',
	'turda',
	'turdi',
	'turdy',
	'vandyke'
];
