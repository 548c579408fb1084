import type { Dice } from './dice.ts';

const SYLLABLES = [
	'ba',
	'ke',
	'lor',
	'min',
	'sa',
	'tu',
	'ven',
	'ri',
	'dos',
	'ay',
	'na',
	'gul'
] as const;
const CYRILLIC = ['ба', 'ке', 'лор', 'мин', 'са', 'ту', 'ай', 'гүл'] as const;
/** Labels that a sloppy author may leave in a table. */
const ODD = [
	'=SUM(A1)',
	'O’Brien-Şahin',
	'«Ақ орда»',
	'2024',
	'not the one',
	'None of these',
	'A. B.',
	'𝒳 the 3rd'
] as const;

/** A name of one to three words; now and then an odd one, or one in Cyrillic. */
export function randomName(dice: Dice): string {
	if (dice.chance(3)) return dice.pick(ODD);
	const syllables = dice.chance(5) ? CYRILLIC : SYLLABLES;
	const word = () => {
		const text = Array.from({ length: 2 + dice.below(2) }, () => dice.pick(syllables)).join('');
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	return Array.from({ length: 1 + dice.below(3) }, word).join(' ');
}
