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
const onlyWhen = (field: string, value: string) =>
	withTable('results', {
		dependencies: [{ given: ['rider', 'race'], determines: ['class'], when: { [field]: [value] } }]
	});
const slice = (changes: object) =>
	withTable('results', { closures: [Object.assign({}, closed, changes)] });
const perRider = { by: 'dependency', given: ['rider'], determines: 'class' };
const gulnar = spoilt(choice, {
	question: {
		prompt: 'Which weight class did Gulnar Omarova ride in at the Autumn Derby?',
		options: ['70 kg', 'over 70 kg', '56 kg']
	},
	key: { option: 0 },
	proof: {
		givens: [
			{ field: 'rider', value: 'gulnar' },
			{ field: 'race', value: 'autumn' }
		],
		answers: ['w70'],
		facts: ['results/4'],
		options: [
			option('w70', 'right', ['results/4']),
			option('w70plus', 'refuted', ['results/4']),
			option('w56', 'refuted', ['results/4'])
		]
	},
	reason: {
		text: 'Gulnar Omarova rode in the class of 70 kg.',
		sources: choice.reason.sources.map((line) => ({ ...line, asOf: null }))
	}
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
	[
		'a dependency that is not declared',
		'dependency',
		choice,
		withTable('results', { dependencies: [] })
	],
	['a dependency on another condition', 'dependency', choice, onlyWhen('race', 'autumn')],
	[
		'a dependency whose condition the stem leaves open',
		'dependency',
		choice,
		onlyWhen('colour', 'gold')
	],
	[
		'a dependency of another field',
		'dependency',
		spoilt(choice, {
			proof: { evidence: { by: 'dependency', given: ['rider', 'race'], determines: 'colour' } }
		})
	],
	[
		'a dependency that the rows break',
		'dependency',
		spoilt(choice, { proof: { evidence: perRider } }),
		withMore(
			'results',
			[{ no: 7, rider: 'aigerim', race: 'autumn', colour: null, class: 'w60' }],
			withTable('results', { dependencies: [{ given: ['rider'], determines: ['class'] }] })
		)
	],
	[
		'a closed slice that is not declared',
		'closure',
		spoilt(inverse, { proof: { evidence: { by: 'closure', closure: 'winter' } } })
	],
	[
		'a slice that does not cover the givens',
		'closure',
		inverse,
		slice({ where: { race: ['autumn'] } })
	],
	[
		'a slice with more rows than its count says',
		'closure',
		inverse,
		withMore(
			'results',
			[{ no: 7, rider: 'gulnar', race: 'spring', colour: null, class: 'w70' }].map((row) => ({
				...row,
				colour: 'bronze'
			}))
		)
	],
	['a count that its fact does not state', 'closure', inverse, withRow('totals', 0, { medals: 5 })],
	[
		'a count fact that is disputed',
		'closure',
		inverse,
		withRow('totals', 0, { $status: 'disputed' })
	],
	[
		'a count that is only about right',
		'closure',
		inverse,
		withRow('totals', 0, { $qualifier: 'about' })
	],
	[
		'options refuted by a stated value alone',
		'refutation',
		spoilt(choice, { proof: { evidence: { by: 'statement' } } })
	],
	[
		'an option that hearsay leaves open',
		'refutation',
		inverse,
		withMore('results', [
			{
				no: 7,
				rider: 'daulet',
				race: 'spring',
				colour: 'silver',
				class: 'w65',
				$status: 'reported'
			}
		])
	],
	[
		'an option that a missing value leaves open',
		'refutation',
		inverse,
		withMore('results', [
			{ no: 7, rider: 'daulet', race: 'spring', colour: null, class: 'w65', $status: 'reported' }
		])
	],
	['an option that overlaps the key', 'overlap', gulnar],
	[
		'an option that a disputed claim says is right',
		'contested',
		choice,
		withMore('results', [
			{ no: 7, rider: 'aigerim', race: 'spring', colour: 'gold', class: 'w65', $status: 'disputed' }
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
