import { fitsName, shortenName } from '../../game/name.ts';

const QUALITIES = [
	'Amber',
	'Brave',
	'Bright',
	'Bold',
	'Calm',
	'Clever',
	'Cosmic',
	'Daring',
	'Eager',
	'Fearless',
	'Gentle',
	'Golden',
	'Happy',
	'Keen',
	'Kind',
	'Lively',
	'Lucky',
	'Merry',
	'Mighty',
	'Nimble',
	'Noble',
	'Patient',
	'Proud',
	'Quick',
	'Quiet',
	'Rapid',
	'Silver',
	'Steady',
	'Sunny',
	'Swift',
	'Tireless',
	'Wise'
] as const;

/** Animals of the steppe and its mountains. */
const ANIMALS = [
	'Argali',
	'Badger',
	'Bustard',
	'Camel',
	'Corsac',
	'Crane',
	'Cuckoo',
	'Dove',
	'Eagle',
	'Falcon',
	'Flamingo',
	'Gazelle',
	'Goose',
	'Hare',
	'Hedgehog',
	'Heron',
	'Horse',
	'Ibex',
	'Kulan',
	'Lark',
	'Lynx',
	'Manul',
	'Marmot',
	'Otter',
	'Owl',
	'Pelican',
	'Saiga',
	'Seal',
	'Snow Leopard',
	'Stork',
	'Swan',
	'Wolf'
] as const;

/** How many different names there are; no two neighbouring numbers share a word. */
export const NAME_COUNT = QUALITIES.length * ANIMALS.length;

/** Any whole number from 0 gives a name, the same number always the same one. */
export function themedName(luck: number): string {
	const number = luck % NAME_COUNT;
	const animal = number % ANIMALS.length;
	const quality = (Math.floor(number / ANIMALS.length) + animal) % QUALITIES.length;
	return `${QUALITIES[quality]} ${ANIMALS[animal]}`;
}

/** Could the generator have given this name? Whoever rides on in another room keeps theirs. */
export const isThemedName = (name: string): boolean => THEMED.has(name);

const THEMED = new Set(Array.from({ length: NAME_COUNT }, (_, luck) => themedName(luck)));

/** The name with the lowest number from 2 behind it that makes it free, cut short where it grows too long. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	let number = 2;
	while (isTaken(numbered(name, number))) number += 1;
	return numbered(name, number);
}

function numbered(name: string, number: number): string {
	let stem = name;
	while (!fitsName(`${stem} ${number}`)) stem = shortenName(stem);
	return `${stem} ${number}`;
}
