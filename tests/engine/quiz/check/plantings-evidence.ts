import { SOUND } from './sound.ts';
import { spoilt, withMore, withRow, withTable, type Planting } from './spoil.ts';
import type { Row } from './small-world.ts';
import { STEPPE } from './steppe.ts';

const { choice, count, inverse, sum, text } = SOUND;
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
/** The riders with a day from which each of them rides; those who are not named ride from one day on. */
const ridingFrom = (days: Readonly<Record<string, string | null>>) => {
	const riders = STEPPE.tables['riders'];
	if (riders === undefined) throw new Error('the steppe lost its riders');
	return withTable('riders', {
		fields: { ...riders.fields, since: 'date' },
		rows: riders.rows.map((row) => ({ since: '2020-01-01', ...row, ...dayOf(days, row) }))
	});
};
const dayOf = (days: Readonly<Record<string, string | null>>, { id }: Row) => {
	const since = days[String(id)];
	return since === undefined ? {} : { since };
};
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

/** Dependencies, closed slices and refutations that do not hold. */
export const EVIDENCE_PLANTINGS: readonly Planting[] = [
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
	[
		'an option that the slice is not about',
		'reach',
		inverse,
		slice({ among: { rider: ['aigerim', 'botagoz'] } })
	],
	['an option that came after the slice', 'reach', inverse, ridingFrom({ daulet: '2024-05-02' })],
	[
		'an option of a year that was not over when the slice was',
		'reach',
		inverse,
		ridingFrom({ daulet: '2024' })
	],
	['an option without its date', 'reach', inverse, ridingFrom({ daulet: null })],
	[
		'a typed answer beside which another may be right beyond the slice',
		'reach',
		text,
		ridingFrom({ yerlan: '2025-03' })
	],
	[
		'a count of a slice that is not about all there are',
		'reach',
		count,
		slice({ among: { rider: ['aigerim', 'botagoz', 'daulet', 'gulnar'] } })
	],
	[
		'a sum over a slice that is not about all there are',
		'reach',
		sum,
		withTable('herds', {
			closures: (STEPPE.tables['herds']?.closures ?? []).map((herd) => ({
				...herd,
				among: { beast: ['horses', 'camels'] }
			}))
		})
	],
	['an option that overlaps the key', 'overlap', gulnar],
	[
		'an option that a disputed claim says is right',
		'contested',
		choice,
		withMore('results', [
			{ no: 7, rider: 'aigerim', race: 'spring', colour: 'gold', class: 'w65', $status: 'disputed' }
		])
	]
];
