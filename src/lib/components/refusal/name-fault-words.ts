import { NAME_BYTES, NAME_GRAPHEMES, NAME_MARKS, type PublicNameFault } from '$lib/game/name.ts';

/** Why a name cannot be had, in words for whoever typed it. */
export function nameFaultWords(fault: PublicNameFault): string {
	switch (fault) {
		case 'name-empty':
			return 'Please type a name; one letter, digit or sign is enough.';
		case 'name-too-long':
			return `This name is too long: ${NAME_GRAPHEMES} letters (and ${NAME_BYTES} bytes) are the most.`;
		case 'name-hidden-characters':
			return 'This name has characters that nobody can see. Please type it anew.';
		case 'name-too-many-marks':
			return `One letter of this name has more than ${NAME_MARKS} accents or other marks. Please leave some out.`;
		case 'name-abusive':
			return 'This name could hurt somebody. Please choose another one.';
	}
}
