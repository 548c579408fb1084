import { SOUND } from './sound.ts';
import { spoilt, withFrame, withMore, withRow, withTable, type Planting } from './spoil.ts';
import { STEPPE } from './steppe.ts';

const { compare, converse, many, match, most, odd, timeline } = SOUND;
const [closed] = STEPPE.tables['results']?.closures ?? [];
if (closed === undefined || closed.proof.by !== 'count')
	throw new Error('the steppe lost its slice');

const grown = withMore(
	'results',
	[{ no: 7, rider: 'samal', race: 'spring', colour: 'bronze', class: 'w65', home: 'south' }],
	withTable(
		'results',
		{ closures: [{ ...closed, proof: { ...closed.proof, count: 4 } }] },
		withRow('totals', 0, { medals: 4 })
	)
);
const called = (verdict: string, at: number, written = odd) =>
	spoilt(written, {
		proof: {
			options: written.proof.options.map((option, i) =>
				i === at ? { ...option, verdict } : option
			)
		}
	});

/** Faults of questions made of several facts. */
export const COMPOSED_PLANTINGS: readonly Planting[] = [
	['a key that leaves a right option out', 'key', spoilt(many, { key: { options: [1, 2] } })],
	[
		'several to pick of which one is right',
		'option-count',
		spoilt(many, {
			question: { options: many.question.form === 'many' ? many.question.options.slice(0, 3) : [] },
			key: { options: [1] },
			proof: { facts: ['results/1'], options: many.proof.options.slice(0, 3) },
			reason: { text: 'Aigerim Sadyk won gold.', options: many.reason.options.slice(0, 3) }
		})
	],
	['a key that takes all options', 'key', spoilt(many, { key: { options: [0, 1, 2, 3] } })],
	[
		'a wrong option that is an answer',
		'verdict',
		spoilt(many, { proof: { answers: [...many.proof.answers, 'samal'] } }),
		grown
	],
	[
		'options to pick that rest on what is not shown',
		'rests',
		spoilt(many, { proof: { facts: ['results/1', 'results/2', 'results/3'] } })
	],
	[
		'a comparison that rests on one of two',
		'rests',
		spoilt(compare, { proof: { facts: compare.proof.facts.slice(0, 1) } })
	],
	[
		'an odd one out of a slice for which nothing stands',
		'unknown',
		spoilt(odd, { proof: { slice: 'results/99' } })
	],
	[
		'options to pick from that nothing closes',
		'refutation',
		spoilt(many, { proof: { evidence: { by: 'statement' } } })
	],
	[
		'an odd one that is not odd',
		'property',
		spoilt(odd, {
			question: {
				options: [
					'Samal Tleubek',
					...odd.proof.options
						.slice(1)
						.map((_, i) => ['Aigerim Sadyk', 'Botagoz Nurlan', 'Daulet Kairatuly'][i])
				]
			},
			proof: {
				answers: [...odd.proof.answers, 'samal'],
				options: [{ ...odd.proof.options[0], value: 'samal' }, ...odd.proof.options.slice(1)]
			},
			reason: {
				text: odd.reason.text.replace('Gulnar Omarova', 'Samal Tleubek'),
				options: ['Samal Tleubek won none.', ...odd.reason.options.slice(1)]
			}
		}),
		grown
	],
	['an odd one that the proof calls right', 'verdict', called('right', 0)],
	[
		'a second exception by another attribute',
		'second-exception',
		odd,
		withRow('riders', 1, { region: 'south' }, withTable('results', { settings: {} }))
	],
	[
		'a "not" that is not set apart',
		'negative',
		spoilt(odd, {
			question: { prompt: 'Which of these riders did not win a medal at the Spring Derby?' }
		}),
		withFrame('results', 'rider/race', {
			texts: { exception: 'Which of these riders did not win a medal at the {race}?' }
		})
	],
	[
		'an odd one out without its "not"',
		'negative',
		spoilt(odd, { question: { prompt: 'Which of these riders missed the Spring Derby?' } }),
		withFrame('results', 'rider/race', {
			texts: { exception: 'Which of these riders missed the {race}?' }
		})
	],
	[
		'an odd one out of an unnamed property',
		'property',
		spoilt(odd, {
			question: { prompt: 'Which of these riders is **not** like the others?' },
			proof: {
				givens: [],
				unit: 'results?>rider',
				answers: ['aigerim', 'botagoz', 'daulet', 'gulnar']
			}
		}),
		withTable(
			'results',
			{ closures: [{ ...closed, where: {}, proof: { by: 'source' } }] },
			withFrame('results', 'rider/race', {
				texts: { exception: 'Which of these riders is **not** like the others?' }
			})
		)
	],
	[
		'a first place that two share',
		'winner',
		spoilt(most, {
			proof: { facts: [...most.proof.facts, 'results/7'] },
			reason: { text: '4 in all: north 2 and south 2.' }
		}),
		grown
	],
	[
		'a superlative over a row without a value',
		'winner',
		most,
		withRow('results', 2, { home: null })
	],
	[
		'a comparison that asks for the other end',
		'direction',
		spoilt(compare, { question: { prompt: 'Which of these two peaks is the higher one?' } }),
		withFrame('heights', 'height/peak', {
			order: {
				of: 'peak',
				compare: 'Which of these two peaks is the higher one?',
				ends: ['lowest', 'highest']
			}
		})
	],
	[
		'a converse that asks for the same end',
		'direction',
		spoilt(converse, { question: { prompt: 'Which of these two peaks lies lower?' } }),
		withFrame('heights', 'height/peak', {
			order: {
				of: 'peak',
				compare: 'Which of these two peaks is the lower one?',
				converse: 'Which of these two peaks lies lower?',
				ends: ['lowest', 'highest']
			}
		})
	],
	['a comparison whose key comes second', 'interval', spoilt(compare, { key: { option: 0 } })],
	['a converse whose key comes first', 'interval', spoilt(converse, { key: { option: 1 } })],
	[
		'a range in the stem that ends with one of the cards',
		'leak',
		spoilt(timeline, {
			question: { prompt: 'Where does Talgar Peak belong, from 4,506 metres on?' }
		}),
		withFrame('heights', 'height/peak', {
			order: {
				of: 'peak',
				timeline: 'Where does {peak} belong, from 4,506 metres on?',
				ends: ['lowest', 'highest']
			}
		})
	],
	[
		'an option that is disputed itself',
		'contested',
		many,
		withRow('riders', 3, { $status: 'disputed' })
	],
	['an item in the wrong gap', 'key', spoilt(timeline, { key: { gap: 0 } })],
	[
		'cards that do not lie in order',
		'interval',
		spoilt(timeline, {
			question: { placed: ['Khan Tengri', 'Mount Belukha'] },
			proof: { options: [0, 2, 1].map((i) => timeline.proof.options[i]) },
			reason: { options: ['4,979 m', '7,010 m', '4,506 m'] }
		})
	],
	['a pair that is not true', 'key', spoilt(match, { key: { rights: [0, 2, 1] } })],
	[
		'a crossed pair that may be true',
		'cross-pair',
		match,
		withMore('results', [
			{ no: 7, rider: 'aigerim', race: 'spring', colour: 'gold', class: 'w65', $status: 'disputed' }
		])
	],
	[
		'two rights that are the same',
		'alike',
		spoilt(match, {
			question: { right: ['60 kg', '56 kg', '60 kg'] },
			reason: {
				text: match.reason.text.replace('65 kg', '60 kg'),
				options: ['56 kg.', '60 kg.', '60 kg.']
			}
		}),
		withRow('results', 2, { class: 'w60' })
	],
	[
		'a left side under a wrong name',
		'option-label',
		spoilt(match, { question: { left: ['Aigerim', 'Botagoz Nurlan', 'Daulet Kairatuly'] } })
	]
];
