import { SOUND } from './sound.ts';
import { spoilt, withFrame, withMore, withRow, withTable, type Planting } from './spoil.ts';
import { STEPPE } from './steppe.ts';

const { choice, inverse, number, truth } = SOUND;
const results = STEPPE.tables['results'];
const [closed] = results?.closures ?? [];
if (closed === undefined || closed.proof.by !== 'count')
	throw new Error('the steppe lost its slice');

const option = (value: string, verdict: 'right' | 'refuted', facts = ['results/1']) => ({
	value,
	verdict,
	facts
});

/** Certificates that prove less than they say, and bases that do not bear them out. */
export const PROOF_PLANTINGS: readonly Planting[] = [
	['a key fact that is not there', 'unknown', spoilt(choice, { proof: { facts: ['results/99'] } })],
	['a frame that is not there', 'unknown', spoilt(choice, { proof: { frame: 'class/moon' } })],
	[
		'a kind that the author left out',
		'frame',
		choice,
		withFrame('results', 'class/rider,race', { without: ['choice'] })
	],
	[
		'a frame for other rows',
		'frame',
		choice,
		withFrame('results', 'class/rider,race', { when: { race: ['autumn'] } })
	],
	[
		'a field that is not asked for',
		'frame',
		choice,
		withTable('results', { settings: { class: { askable: false } } })
	],
	[
		'a given that the proof hides',
		'given',
		spoilt(choice, {
			proof: { givens: [{ field: 'rider', value: 'aigerim' }], unit: 'results?rider>class' }
		})
	],
	[
		'a given that the stem does not say',
		'given',
		spoilt(choice, {
			proof: {
				givens: [...choice.proof.givens, { field: 'colour', value: 'gold' }],
				unit: 'results?colour,race,rider>class'
			}
		})
	],
	[
		'a key fact without the value asked for',
		'key-fact',
		choice,
		withRow('results', 0, { class: null })
	],
	['an answer too many', 'answers', spoilt(choice, { proof: { answers: ['w56', 'w60'] } })],
	[
		'a second right answer among the rows',
		'answers',
		inverse,
		withMore(
			'results',
			[{ no: 7, rider: 'samal', race: 'spring', colour: 'silver', class: 'w60' }],
			withTable(
				'results',
				{ closures: [{ ...closed, proof: { ...closed.proof, count: 4 } }] },
				withRow('totals', 0, { medals: 4 })
			)
		)
	],
	[
		'a false statement that is true',
		'verdict',
		spoilt(truth, {
			question: { prompt: 'At the Spring Derby, Aigerim Sadyk rode in the 56 kg class.' },
			proof: { options: [option('w56', 'refuted')] }
		})
	],
	[
		'a true statement that is false',
		'verdict',
		spoilt(truth, { key: { value: true }, proof: { options: [option('w60', 'right')] } })
	],
	['a truth whose key is the other way', 'key', spoilt(truth, { key: { value: true } })],
	[
		'a false statement that hearsay makes true',
		'verdict',
		truth,
		withMore('results', [
			{ no: 7, rider: 'aigerim', race: 'spring', colour: 'gold', class: 'w60', $status: 'reported' }
		])
	],
	['a disputed key fact', 'contested', choice, withRow('results', 0, { $status: 'disputed' })],
	[
		'a disputed fact as evidence',
		'contested',
		spoilt(inverse, {
			proof: { facts: ['results/2', 'results/6'] }
		})
	],
	['a row that is not to be asked', 'excused', choice, withRow('results', 0, { $excused: 'dull' })],
	[
		'a forecast asked as a fact',
		'modality',
		choice,
		withRow('results', 0, { $modality: 'forecast' })
	],
	[
		'a forecast that is worded as a fact',
		'modality',
		choice,
		withTable(
			'results',
			{ modalities: ['forecast'] },
			withRow('results', 0, { $modality: 'forecast' })
		)
	],
	[
		'a number that is about right, picked exactly',
		'qualifier',
		number,
		withRow('heights', 0, { $qualifier: 'about' })
	],
	[
		'a unit id that names other givens',
		'unit-id',
		spoilt(choice, { proof: { unit: 'results?race>class' } })
	],
	['another topic', 'topic', spoilt(choice, { question: { topic: 'Cooking' } })],
	[
		'hearsay without its source in the stem',
		'source-unnamed',
		choice,
		withRow('results', 0, { $status: 'reported' })
	],
	[
		'a value that changes, without its date',
		'as-of',
		choice,
		withTable('results', { settings: { class: { volatile: true } } })
	]
];
