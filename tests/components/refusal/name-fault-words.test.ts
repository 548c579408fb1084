import { expect, test } from 'vitest';
import { nameFaultWords } from '../../../src/lib/components/refusal/name-fault-words.ts';
import { roomRefusalWords } from '../../../src/lib/components/refusal/room-refusal-words.ts';
import { parsePublicName } from '../../../src/lib/server/names/parse-public-name.ts';

test.each([
	['', 'Please type a name; one letter, digit or sign is enough.'],
	['x'.repeat(25), 'This name is too long: 24 letters (and 96 bytes) are the most.'],
	['a\u200bb', 'This name has characters that nobody can see. Please type it anew.'],
	[
		`a${'\u0301'.repeat(9)}`,
		'One letter of this name has more than 5 accents or other marks. Please leave some out.'
	],
	['fuck', 'This name could hurt somebody. Please choose another one.']
])(
	'a name is refused in the same words on a result and at the door of a round: %j',
	(typed, words) => {
		const name = parsePublicName(typed);
		if (name.ok) throw new Error('that is a name');
		expect(nameFaultWords(name.error)).toBe(words);
		expect(roomRefusalWords({ code: name.error })).toBe(words);
	}
);
