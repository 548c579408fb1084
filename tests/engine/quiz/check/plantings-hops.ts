import { SOUND } from './sound.ts';
import { spoilt, withFrame, withRow, withTable, type Planting } from './spoil.ts';

const { choice, twohop } = SOUND;
const { via } = twohop.proof;

/** Two hops of which the first does not carry. */
export const HOP_PLANTINGS: readonly Planting[] = [
	[
		'two hops on a certificate for one',
		'hop',
		spoilt(choice, { question: { kind: 'twohop' }, proof: { rule: 'twohop' } })
	],
	[
		'a first hop that nothing makes safe',
		'hop',
		twohop,
		withTable('captains', { dependencies: [] })
	],
	['a first hop to somebody else', 'hop', twohop, withRow('captains', 0, { rider: 'botagoz' })],
	[
		'a first hop by a claim that is disputed',
		'hop',
		twohop,
		withRow('captains', 0, { $excused: 'they disagree' })
	],
	[
		'a first hop whose fact is not listed',
		'hop',
		spoilt(twohop, { proof: { facts: ['results/1'] } })
	],
	[
		'a first hop that says less than its proof',
		'hop',
		spoilt(twohop, {
			question: { prompt: 'Which weight class did the captain ride in at the Spring Derby?' }
		}),
		withFrame('captains', 'rider/team', { texts: { described: 'the captain' } })
	],
	[
		'a stem that names the one in the middle',
		'hop',
		spoilt(twohop, {
			question: {
				prompt:
					'Which weight class did the captain of the Aigerim Sadyk Club ride in at the Spring Derby?'
			}
		}),
		withRow('teams', 0, { $label: 'Aigerim Sadyk Club' })
	],
	[
		'a first hop by a fact that is not there',
		'unknown',
		spoilt(twohop, { proof: { via: { ...via, fact: 'captains/bears' } } })
	]
];
