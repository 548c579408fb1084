import { SOUND } from './sound.ts';
import { option, source } from './sound-single.ts';
import { spoilt, withFrame, withRow, type Planting } from './spoil.ts';

const { compare, estimate, many, match, odd, order, timeline, truth } = SOUND;

const IN_ITS_OWN_WORDS = withFrame('results', 'rider/race,colour', {
	texts: {
		question: 'Who won {colour} at the {race}?',
		statement: '{rider} won {colour} at the {race}.'
	}
});

/** A false statement about a rider of whom the facts know what she won. */
const untrue = spoilt(truth, {
	question: { prompt: 'Botagoz Nurlan won gold at the Spring Derby.' },
	proof: {
		unit: 'results?colour,race>rider',
		frame: 'rider/race,colour',
		givens: [
			{ field: 'race', value: 'spring' },
			{ field: 'colour', value: 'gold' }
		],
		asked: 'rider',
		answers: ['aigerim'],
		evidence: { by: 'closure', closure: 'spring' },
		options: [option('botagoz', 'results/2', 'refuted')]
	},
	reason: {
		text: 'Aigerim Sadyk won gold at the Spring Derby.',
		options: [],
		sources: [source('2024-05-01')]
	}
});

/** The steppe, whose frame for those who won at a race has words for those who did not. */
const denying = (denial: string) =>
	withFrame('results', 'rider/race', {
		texts: { several: 'Which of these riders won a medal at the {race}?', denial }
	});

/** Questions that are right, and say too little of why. */
export const REASON_PLANTINGS: readonly Planting[] = [
	[
		'a reason that leaves out the note of its fact',
		'reason',
		truth,
		withRow('results', 0, { $note: 'It was her first race.' })
	],
	[
		'a reason that quotes the note of another fact',
		'reason',
		spoilt(truth, { reason: { text: `${truth.reason.text} It was her last race.` } }),
		withRow('results', 3, { $note: 'It was her last race.' })
	],
	[
		'a right option that is denied',
		'reason',
		spoilt(many, {
			reason: { options: ['Daulet Kairatuly won no medal.', ...many.reason.options.slice(1)] }
		}),
		denying('{rider} won no medal.')
	],
	[
		'a wrong option that is denied by what the stem does not give',
		'reason',
		spoilt(many, {
			reason: { options: ['Gulnar Omarova won no gold.', ...many.reason.options.slice(1)] }
		}),
		denying('{rider} won no {colour}.')
	],
	[
		'right options that are only listed',
		'reason',
		spoilt(many, { reason: { text: 'Right are Aigerim Sadyk and Daulet Kairatuly.' } })
	],
	[
		'a right option whose line is but its name',
		'reason',
		spoilt(many, {
			reason: {
				text: 'Aigerim Sadyk won gold. Daulet Kairatuly.',
				options: ['No.', 'Aigerim Sadyk won gold.', 'No.', 'Daulet Kairatuly.']
			}
		})
	],
	[
		'an odd one out with others that just fit',
		'reason',
		spoilt(odd, {
			reason: {
				text: 'The odd one out is Gulnar Omarova. The others fit: Aigerim Sadyk, Botagoz Nurlan and Daulet Kairatuly.'
			}
		})
	],
	[
		'an odd one out of which nothing is said',
		'reason',
		spoilt(odd, { reason: { text: odd.reason.text.replace(' Gulnar Omarova won none.', '') } })
	],
	[
		'an order explained by one of its values',
		'reason',
		spoilt(order, { reason: { text: 'Khan Tengri is 7,010 metres high.' } })
	],
	[
		'a comparison explained by one side',
		'reason',
		spoilt(compare, { reason: { text: 'Mount Belukha is 4,506 metres high.' } })
	],
	[
		'a timeline explained by one card',
		'reason',
		spoilt(timeline, { reason: { text: 'Talgar Peak is 4,979 metres high.' } })
	],
	[
		'pairs of which one is told',
		'reason',
		spoilt(match, { reason: { text: 'Aigerim Sadyk rode in the 56 kg class.' } })
	],
	[
		'a reason that does not say of what it speaks',
		'reason',
		spoilt(estimate, { reason: { text: 'It is 7,010 metres high.' } })
	],
	['a correction that speaks of somebody else', 'reason', untrue, IN_ITS_OWN_WORDS]
];
