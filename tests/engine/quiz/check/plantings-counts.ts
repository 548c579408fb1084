import { SOUND } from './sound.ts';
import { spoilt, withFrame, withMore, withRow, withTable, type Planting } from './spoil.ts';
import { STEPPE } from './steppe.ts';

const { count, most, sum } = SOUND;
const [slice] = STEPPE.tables['herds']?.closures ?? [];
const { proof } = slice ?? {};
if (slice === undefined || proof?.by !== 'count') throw new Error('the steppe lost its herds');

/** The herds with a slice that another property closes. */
const closedBy = (changes: object, world = STEPPE) =>
	withTable('herds', { closures: [{ ...slice, proof: { ...proof, ...changes } }] }, world);

const beside = (row: number) => withRow('herds', 2, { tons: 0.3 + row }, STEPPE);

/** Faults of counts, sums and superlatives. */
export const COUNT_PLANTINGS: readonly Planting[] = [
	['a count that is not the number of rows', 'count', spoilt(count, { proof: { answers: ['2'] } })],
	[
		'a count outside a closed slice',
		'count',
		spoilt(count, { proof: { evidence: { by: 'statement' } } })
	],
	[
		'a count that rests on two of three rows',
		'count',
		spoilt(count, { proof: { facts: count.proof.facts.slice(0, 2) } })
	],
	[
		'a count with another key',
		'key',
		spoilt(count, {
			key: { value: 4, low: 4, high: 4 },
			reason: { text: `4, not 3: ${count.reason.text}` }
		})
	],
	['a count that is right within one', 'tolerance', spoilt(count, { key: { low: 2 } })],
	['a count behind the end of its slider', 'slider', spoilt(count, { question: { max: 2 } })],
	[
		'a count whose reason leaves one out',
		'reason',
		spoilt(count, { reason: { text: '3 in all: Aigerim Sadyk and Botagoz Nurlan.' } })
	],
	[
		'a superlative whose reason leaves one out',
		'reason',
		spoilt(most, { reason: { text: '3 in all: north 3.' } })
	],
	[
		'a sum that is not what the rows add up to',
		'count',
		spoilt(sum, { proof: { answers: ['6.5'] } })
	],
	[
		'a sum with another key',
		'key',
		spoilt(sum, {
			key: { value: 6.5, low: 6.5, high: 6.5 },
			reason: { text: `6.5 or ${sum.reason.text}` }
		})
	],
	[
		'a sum with the dust of binary fractions',
		'count',
		spoilt(sum, { proof: { answers: [String(4.2 + 2.1 + 0.3)] } })
	],
	[
		'a sum over a row that the certificate leaves out',
		'count',
		spoilt(sum, { proof: { facts: sum.proof.facts.slice(0, 2) } })
	],
	[
		'a sum that its slice does not bear out',
		'closure',
		spoilt(sum, {
			key: { value: 7.6, low: 7.6, high: 7.6 },
			proof: { answers: ['7.6'] },
			reason: { text: '7.6 in all: horses 4.2, camels 2.1 and sheep 1.3.' }
		}),
		beside(1)
	],
	[
		'a sum of an approximate number',
		'qualifier',
		sum,
		withRow('herds', 1, { $qualifier: 'about' })
	],
	[
		'a sum that counts a part beside its whole',
		'overlap',
		spoilt(sum, {
			reason: { text: '6.6 in all: horses 4.2, foals 2.1 and sheep 0.3.' },
			proof: { facts: ['herds/aigerim/horses', 'herds/aigerim/foals', 'herds/aigerim/sheep'] }
		}),
		withRow('herds', 1, { beast: 'foals' })
	],
	[
		'a sum of what has no unit',
		'count',
		sum,
		closedBy({ sum: null, count: 3 }, withRow('loads', 0, { tons: 3 }))
	],
	[
		'a count in a slice that is closed by a sum',
		'count',
		spoilt(sum, {
			question: { prompt: 'How many herds has Aigerim Sadyk?', max: 21, step: 1 },
			key: { value: 3, low: 3, high: 3 },
			proof: { answers: ['3'] },
			reason: { text: '3 in all: 4.2, 2.1 and 0.3.' }
		}),
		withFrame('herds', 'tons/rider', { texts: { count: 'How many herds has {rider}?' } })
	],
	[
		'a sum whose reason keeps an addend to itself',
		'reason',
		spoilt(sum, { reason: { text: '6.6 in all: horses 4.2, camels and sheep 0.3.' } })
	],
	[
		'a sum that a row without its item may add to',
		'count',
		sum,
		closedBy({}, withMore('herds', [{ rider: null, beast: 'sheep', tons: 1 }]))
	]
];
