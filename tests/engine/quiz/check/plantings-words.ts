import { SOUND } from './sound.ts';
import { reworded, spoilt, withRow, type Planting } from './spoil.ts';
import { STEPPE } from './steppe.ts';

const { choice, inverse, number, estimate } = SOUND;
const [sound] = [choice.proof.options];

const classText = (text: string, prompt: string) => reworded(choice, text, prompt);
const relabelled = (row: number, label: string) => withRow('classes', row, { $label: label });
const shown = (options: readonly string[]) => spoilt(choice, { question: { options } });
const odd = { ...sound[2], value: 'yerlan', verdict: 'refuted', facts: [] };

/** The steppe without English phrasing. */
const IN_LABELS = { ...STEPPE, phrasedIn: 'kk' };

/** Questions that are right and badly worded. */
export const WORD_PLANTINGS: readonly Planting[] = [
	[
		'a stem about another row',
		'prompt',
		spoilt(choice, {
			question: { prompt: 'Which weight class did Botagoz Nurlan ride in at the Spring Derby?' }
		})
	],
	[
		'a stem of labels that leaves a given out',
		'prompt',
		spoilt(choice, { question: { prompt: 'Rider: Aigerim Sadyk. Weight class?' } }),
		IN_LABELS
	],
	[
		'a stem of labels that hides whose word it is',
		'source-unnamed',
		spoilt(choice, {
			question: { prompt: 'Rider: Aigerim Sadyk; race: Spring Derby. Weight class?' }
		}),
		withRow('results', 0, { $status: 'reported' }, IN_LABELS)
	],
	['an option under a wrong name', 'option-label', shown(['66 kg', '56 kg', '70 kg'])],
	['no explanation', 'reason', spoilt(choice, { reason: { text: '' } })],
	[
		'an explanation without the answer',
		'reason',
		spoilt(choice, { reason: { text: 'It was a fine day at the Spring Derby.' } })
	],
	['an option without its reason', 'reason', spoilt(choice, { reason: { options: ['a', 'b'] } })],
	[
		'a source that is not the fact’s',
		'sources',
		spoilt(choice, {
			reason: { sources: [{ ...choice.reason.sources[0], title: 'Hearsay Weekly' }] }
		})
	],
	[
		'a source without its date',
		'sources',
		spoilt(choice, { reason: { sources: [{ ...choice.reason.sources[0], asOf: null }] } })
	],
	[
		'a stem that needs its options',
		'needs-options',
		...classText(
			'Which of these classes did {rider} ride in at the {race}?',
			'Which of these classes did Aigerim Sadyk ride in at the Spring Derby?'
		)
	],
	['options in two scripts', 'mixed', shown(['65 kg', '56 kg', '70 кг']), relabelled(3, '70 кг')],
	[
		'options of two peer groups',
		'mixed',
		spoilt(inverse, {
			question: { options: ['Botagoz Nurlan', 'Daulet Kairatuly', 'Yerlan Zhumabek'] },
			proof: { options: [...inverse.proof.options.slice(0, 2), odd] }
		})
	],
	[
		'two options that read the same',
		'alike',
		shown(['65 kg', '56 kg', '65 kg']),
		relabelled(3, '65 kg')
	],
	[
		'a stem that ends in an article',
		'grammar-cue',
		...classText(
			'At the {race}, {rider} rode in a?',
			'At the Spring Derby, Aigerim Sadyk rode in a?'
		)
	],
	[
		'a number of the key in the stem',
		'leak',
		...classText(
			'Which class, 56 kg or another, did {rider} ride in at the {race}?',
			'Which class, 56 kg or another, did Aigerim Sadyk ride in at the Spring Derby?'
		)
	],
	[
		'a word of the key in a given',
		'leak',
		spoilt(inverse, {
			question: {
				prompt: 'Who won silver at the Botagoz Derby?'
			}
		}),
		withRow('races', 0, { $label: 'Botagoz Derby' })
	],
	[
		'a short word that only the key repeats',
		'echo',
		spoilt(inverse, {
			question: {
				prompt: 'Who won silver at the Aya Derby?',
				options: ['Botagoz Aya', 'Daulet Kairatuly', 'Aigerim Sadyk']
			},
			reason: { text: 'Botagoz Aya won silver.' }
		}),
		withRow('races', 0, { $label: 'Aya Derby' }, withRow('riders', 1, { $label: 'Botagoz Aya' }))
	],
	[
		'numbers out of order',
		'unsorted',
		spoilt(number, {
			question: { options: ['4,979', '4,506', '7,010'] },
			proof: {
				options: [1, 0, 2].map((i) => number.proof.options[i])
			}
		})
	],
	[
		'an option about the others',
		'all-or-none',
		shown(['65 kg', '56 kg', 'None of the above']),
		relabelled(3, 'None of the above')
	],
	[
		'a negative stem',
		'negative',
		...classText(
			'Which class did {rider} not leave at the {race}?',
			'Which class did Aigerim Sadyk not leave at the Spring Derby?'
		)
	],
	[
		'an absolute word',
		'absolute',
		...classText(
			'Which class does {rider} usually ride in at the {race}?',
			'Which class does Aigerim Sadyk usually ride in at the Spring Derby?'
		)
	],
	[
		'a stem that is no sentence',
		'unfocused',
		...classText('{rider} at the {race}', 'Aigerim Sadyk at the Spring Derby')
	],
	[
		'a stem that asks twice',
		'unfocused',
		...classText(
			'Where was {rider}? And in which class of the {race}?',
			'Where was Aigerim Sadyk? And in which class of the Spring Derby?'
		)
	],
	[
		'a number without its unit',
		'unit',
		...reworded(estimate, 'How high is {peak}?', 'How high is Khan Tengri?')
	],
	['a unit said twice', 'unit', spoilt(estimate, { question: { unit: 'metres' } })],
	[
		'a single wrong option',
		'option-count',
		spoilt(choice, {
			question: { options: ['65 kg', '56 kg'] },
			proof: { options: sound.slice(0, 2) },
			reason: { options: ['Daulet rode in it.', 'She rode in it.'] }
		})
	]
];
