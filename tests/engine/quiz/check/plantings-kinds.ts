import { SOUND } from './sound.ts';
import { spoilt, withMore, withRow, withTable, type Planting } from './spoil.ts';

const { choice, estimate, order, text } = SOUND;

const aksoran = spoilt(estimate, {
	question: { prompt: 'How many metres high is Aksoran?' },
	key: { value: 1565, low: 1565, high: 1565 },
	proof: {
		givens: [{ field: 'peak', value: 'aksoran' }],
		answers: ['1565'],
		facts: ['heights/aksoran']
	},
	reason: { text: 'Aksoran is about 1,565 metres high.' }
});

/** Faults that only questions of one kind or form can have. */
export const KIND_PLANTINGS: readonly Planting[] = [
	['a property that holds the answer', 'properties', spoilt(choice, { question: { answer: 1 } })],
	['a level that there is not', 'properties', spoilt(choice, { question: { level: 'cruel' } })],
	[
		'a kind in a form that is not its own',
		'form',
		spoilt(choice, { question: { kind: 'estimate' } })
	],
	['a key beyond the options', 'key', spoilt(choice, { key: { option: 3 } })],
	['a key that points at a refuted option', 'key', spoilt(choice, { key: { option: 0 } })],
	['an order that leaves an item out', 'key', spoilt(order, { key: { order: [1, 2, 2] } })],
	[
		'an estimate whose key is not the fact’s number',
		'key',
		spoilt(estimate, { key: { value: 7000, low: 7000 } })
	],
	['items out of order', 'interval', spoilt(order, { key: { order: [0, 1, 2] } })],
	[
		'items whose intervals meet',
		'interval',
		spoilt(order, {
			proof: {
				options: order.proof.options.map((item, i) =>
					i === 0 ? { ...item, interval: [4900, 7100] } : item
				)
			}
		}),
		withRow('heights', 0, { $low: 4900, $high: 7100 })
	],
	[
		'an interval that is not the row’s',
		'interval',
		spoilt(order, {
			proof: {
				options: order.proof.options.map((item, i) =>
					i === 0 ? { ...item, interval: [8000, 8000] } : item
				)
			}
		})
	],
	['a tolerance tighter than the source', 'tolerance', aksoran],
	['full points for anything', 'tolerance', spoilt(estimate, { key: { reach: 0 } })],
	['a slider beyond what can be', 'slider', spoilt(estimate, { question: { max: 9500 } })],
	['a slider of its own step', 'slider', spoilt(estimate, { question: { step: 0.5 } })],
	[
		'a slider that cannot reach the key',
		'slider',
		spoilt(estimate, { question: { max: 7000 } }),
		withTable('heights', {
			settings: { height: { unit: { en: 'metres' }, range: { min: 0, max: 7000, step: 1 } } }
		})
	],
	[
		'a name one slip away from another',
		'near-miss',
		text,
		withMore('riders', [{ id: 'botakoz', $label: 'Botakoz Nurlan', region: 'north' }])
	],
	[
		'a name of the answer that is refused',
		'accepted',
		text,
		withTable('riders', { aliases: { botagoz: ['Bota'] } })
	],
	[
		'a name that is not the answer’s',
		'accepted',
		spoilt(text, { key: { accepted: ['Botagoz Nurlan', 'Dosym'] } })
	],
	[
		'a short form that several share, accepted',
		'accepted',
		spoilt(text, { key: { ambiguous: { Nurlan: ['Botagoz Nurlan', 'Daulet Nurlan'] } } })
	],
	[
		'a canonical form of another',
		'key',
		spoilt(text, { key: { canonical: 'Nobody', accepted: ['Nobody', 'Botagoz Nurlan'] } })
	]
];
