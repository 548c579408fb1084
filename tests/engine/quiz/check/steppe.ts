import type { Spec, World } from './small-world.ts';

const RIDERS = [
	['aigerim', 'Aigerim Sadyk', 'north'],
	['botagoz', 'Botagoz Nurlan', 'north'],
	['daulet', 'Daulet Kairatuly', 'north'],
	['gulnar', 'Gulnar Omarova', 'north'],
	['samal', 'Samal Tleubek', 'north'],
	['yerlan', 'Yerlan Zhumabek', 'south']
] as const;

const riders: Spec = {
	role: 'entities',
	key: ['id'],
	fields: { id: 'entity:riders', region: 'category:north|south' },
	rows: RIDERS.map(([id, label, region]) => ({ id, $label: label, region })),
	aliases: { gulnar: ['Goolnar Omarova'] }
};

const named = (relation: string, names: Readonly<Record<string, string>>): Spec => ({
	role: 'entities',
	key: ['id'],
	fields: { id: `entity:${relation}` },
	rows: Object.entries(names).map(([id, $label]) => ({ id, $label }))
});

const results: Spec = {
	topic: 'racing',
	key: ['no'],
	fields: {
		no: 'number',
		rider: 'entity:riders',
		race: 'entity:races',
		colour: 'category:gold|silver|bronze',
		class: 'entity:classes',
		home: 'category:north|south|east'
	},
	settings: { rider: { peers: ['region'] } },
	rows: [
		{
			no: 1,
			rider: 'aigerim',
			race: 'spring',
			colour: 'gold',
			class: 'w56',
			home: 'north',
			$as_of: '2024-05-01'
		},
		{ no: 2, rider: 'botagoz', race: 'spring', colour: 'silver', class: 'w60', home: 'north' },
		{ no: 3, rider: 'daulet', race: 'spring', colour: 'bronze', class: 'w65', home: 'south' },
		{ no: 4, rider: 'gulnar', race: 'autumn', colour: 'gold', class: 'w70' },
		{ no: 5, rider: 'samal', race: 'autumn', colour: null, class: 'w65', $status: 'reported' },
		{ no: 6, rider: 'yerlan', race: 'autumn', colour: 'silver', class: 'w56', $status: 'disputed' }
	],
	dependencies: [{ given: ['rider', 'race'], determines: ['class', 'colour'] }],
	closures: [
		{
			name: 'spring',
			where: { race: ['spring'] },
			until: '2024-05-01',
			proof: {
				by: 'count',
				fact: { relation: 'totals', row: 0 },
				count: 3,
				sum: null,
				unit: 'medal'
			}
		}
	]
};

const herds: Spec = {
	topic: 'racing',
	key: ['rider', 'beast'],
	fields: { rider: 'entity:riders', beast: 'entity:beasts', tons: 'number' },
	rows: [
		{ rider: 'aigerim', beast: 'horses', tons: 4.2 },
		{ rider: 'aigerim', beast: 'camels', tons: 2.1 },
		{ rider: 'aigerim', beast: 'sheep', tons: 0.3 }
	],
	dependencies: [{ given: ['rider', 'beast'], determines: ['tons'] }],
	closures: [
		{
			name: 'aigerim',
			where: { rider: ['aigerim'] },
			until: '2024-05-01',
			proof: {
				by: 'count',
				fact: { relation: 'loads', row: 0 },
				count: 6.6,
				sum: 'tons',
				unit: 'ton'
			}
		}
	]
};

const totals: Spec = {
	topic: 'racing',
	key: ['race'],
	fields: { race: 'entity:races', medals: 'number' },
	rows: [{ race: 'spring', medals: 3 }]
};

const heights: Spec = {
	topic: 'racing',
	key: ['peak'],
	fields: { peak: 'entity:peaks', height: 'number' },
	settings: {
		height: { unit: { en: 'metres' }, range: { min: 0, max: 9000, step: 1 } }
	},
	rows: [
		{ peak: 'khan', height: 7010 },
		{ peak: 'talgar', height: 4979 },
		{ peak: 'belukha', height: 4506 },
		{ peak: 'aksoran', height: 1565, $qualifier: 'about' }
	],
	dependencies: [{ given: ['peak'], determines: ['height'] }]
};

/** A small made-up world with a question of every kind in it. */
export const STEPPE: World = {
	tables: {
		sources: {
			role: 'sources',
			key: ['id'],
			fields: { id: 'text', title: 'text' },
			rows: [{ id: '1', title: 'The Steppe Gazette', $label: 'Steppe Gazette' }]
		},
		riders,
		races: named('races', { spring: 'Spring Derby', autumn: 'Autumn Derby' }),
		classes: {
			...named('classes', {
				w56: '56 kg',
				w60: '60 kg',
				w65: '65 kg',
				w70: '70 kg',
				w70plus: 'over 70 kg'
			}),
			overlaps: [['w70', 'w70plus']]
		},
		peaks: named('peaks', {
			khan: 'Khan Tengri',
			talgar: 'Talgar Peak',
			belukha: 'Mount Belukha',
			aksoran: 'Aksoran'
		}),
		teams: named('teams', { falcons: 'Falcons', wolves: 'Wolves' }),
		captains: {
			topic: 'racing',
			key: ['team'],
			fields: { team: 'entity:teams', rider: 'entity:riders' },
			rows: [
				{ team: 'falcons', rider: 'aigerim' },
				{ team: 'wolves', rider: 'botagoz' }
			],
			dependencies: [{ given: ['team'], determines: ['rider'] }]
		},
		beasts: {
			...named('beasts', { horses: 'horses', camels: 'camels', sheep: 'sheep', foals: 'foals' }),
			overlaps: [['horses', 'foals']]
		},
		herds,
		loads: {
			topic: 'racing',
			key: ['rider'],
			fields: { rider: 'entity:riders', tons: 'number' },
			rows: [{ rider: 'aigerim', tons: 6.6 }]
		},
		results,
		totals,
		heights
	},
	phrasing: {
		captains: {
			statement: 'The captain of the {team} is {rider}.',
			frames: [
				{
					name: 'rider/team',
					ask: 'rider',
					texts: { described: 'the captain of the {team}' }
				}
			]
		},
		results: {
			statement: 'At the {race}, {rider} won {colour} in the {class} class.',
			frames: [
				{
					name: 'class/rider,race',
					ask: 'class',
					texts: {
						question: 'Which weight class did {rider} ride in at the {race}?',
						statement: 'At the {race}, {rider} rode in the {class} class.'
					},
					match: { of: 'rider', question: 'Match each rider of the {race} with a weight class.' }
				},
				{
					name: 'rider/race,colour',
					ask: 'rider',
					texts: { question: 'Who won {colour} at the {race}?' }
				},
				{
					name: 'rider/race',
					ask: 'rider',
					texts: {
						several: 'Which of these riders won a medal at the {race}?',
						exception: 'Which of these riders did **not** win a medal at the {race}?',
						count: 'How many medals did riders win at the {race}?'
					}
				},
				{
					name: 'home/race',
					ask: 'home',
					texts: { most: 'Which region won the most medals at the {race}?' }
				}
			]
		},
		herds: {
			statement: 'The {beast} of {rider} weigh {tons} tons.',
			frames: [
				{
					name: 'tons/rider',
					ask: 'tons',
					sum: { of: 'beast', question: 'How many tons do all the animals of {rider} weigh?' }
				}
			]
		},
		heights: {
			statement: '{peak} is {height} metres high.',
			frames: [
				{
					name: 'height/peak',
					ask: 'height',
					texts: { question: 'How many metres high is {peak}?' },
					order: {
						of: 'peak',
						question: 'Put these peaks in order, lowest first.',
						compare: 'Which of these two peaks is the lower one?',
						converse: 'Which of these two peaks is the higher one?',
						timeline: 'Peaks lie in order of height. Where does {peak} belong?',
						ends: ['lowest', 'highest']
					}
				}
			]
		}
	}
};
