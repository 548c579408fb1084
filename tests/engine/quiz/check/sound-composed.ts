import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import {
	asked,
	choice,
	classProof,
	heightReason,
	item,
	medal,
	option,
	order,
	source
} from './sound-single.ts';

const winners = {
	...medal,
	unit: 'results?race>rider',
	frame: 'rider/race',
	givens: [{ field: 'race', value: 'spring' }],
	answers: ['aigerim', 'botagoz', 'daulet'],
	facts: ['results/1', 'results/2', 'results/3']
};

export const many: WrittenQuestion = {
	question: {
		...asked('many', 'Which of these riders won a medal at the Spring Derby?'),
		form: 'many',
		options: ['Gulnar Omarova', 'Aigerim Sadyk', 'Samal Tleubek', 'Daulet Kairatuly']
	},
	key: { form: 'many', options: [1, 3] },
	proof: {
		...winners,
		rule: 'many',
		facts: ['results/1', 'results/3'],
		slice: 'results/1',
		options: [
			option('gulnar', 'results/1', 'refuted'),
			option('aigerim', 'results/1', 'right'),
			option('samal', 'results/1', 'refuted'),
			option('daulet', 'results/3', 'right')
		]
	},
	reason: {
		text: 'Aigerim Sadyk won gold. Daulet Kairatuly won bronze.',
		options: ['No.', 'Aigerim Sadyk won gold.', 'No.', 'Daulet Kairatuly won bronze.'],
		sources: [source('2024-05-01')]
	}
};

export const odd: WrittenQuestion = {
	question: {
		...asked('odd', 'Which of these riders did **not** win a medal at the Spring Derby?'),
		form: 'one',
		options: ['Gulnar Omarova', 'Aigerim Sadyk', 'Botagoz Nurlan', 'Daulet Kairatuly']
	},
	key: { form: 'one', option: 0 },
	proof: {
		...winners,
		rule: 'odd',
		slice: 'results/1',
		options: [
			option('gulnar', 'results/1', 'refuted'),
			option('aigerim', 'results/1', 'right'),
			option('botagoz', 'results/2', 'right'),
			option('daulet', 'results/3', 'right')
		]
	},
	reason: {
		...many.reason,
		text: 'Aigerim Sadyk won gold. Botagoz Nurlan won silver. Daulet Kairatuly won bronze. Gulnar Omarova won none.',
		options: [
			'Gulnar Omarova won none.',
			'Aigerim Sadyk won gold.',
			'Botagoz Nurlan won silver.',
			'Daulet Kairatuly won bronze.'
		]
	}
};

export const count: WrittenQuestion = {
	question: {
		...asked('count', 'How many medals did riders win at the Spring Derby?'),
		form: 'number',
		...{ min: 0, max: 20, step: 1, unit: null }
	},
	key: { form: 'number', value: 3, low: 3, high: 3, reach: 2 },
	proof: {
		...winners,
		rule: 'count',
		answers: ['3'],
		options: []
	},
	reason: {
		...many.reason,
		text: '3 in all: Aigerim Sadyk, Botagoz Nurlan and Daulet Kairatuly.',
		options: []
	}
};

export const sum: WrittenQuestion = {
	question: {
		...asked('count', 'How many tons do all the animals of Aigerim Sadyk weigh?'),
		form: 'number',
		...{ min: 0, max: 20, step: 0.1, unit: null }
	},
	key: { form: 'number', value: 6.6, low: 6.6, high: 6.6, reach: 3 },
	proof: {
		rule: 'count',
		unit: 'herds?rider>tons',
		topic: 'racing',
		relation: 'herds',
		frame: 'tons/rider',
		givens: [{ field: 'rider', value: 'aigerim' }],
		asked: 'tons',
		answers: ['6.6'],
		facts: ['herds/aigerim/horses', 'herds/aigerim/camels', 'herds/aigerim/sheep'],
		evidence: { by: 'closure', closure: 'aigerim' },
		options: []
	},
	reason: {
		text: '6.6 in all: horses 4.2, camels 2.1 and sheep 0.3.',
		options: [],
		sources: [source(null)]
	}
};

export const most: WrittenQuestion = {
	question: {
		...asked('count', 'Which region won the most medals at the Spring Derby?'),
		form: 'one',
		options: ['north', 'south', 'east']
	},
	key: { form: 'one', option: 0 },
	proof: {
		...winners,
		rule: 'count',
		unit: 'results?race>home',
		frame: 'home/race',
		asked: 'home',
		answers: ['north'],
		options: [
			option('north', 'results/1', 'right'),
			option('south', 'results/3', 'refuted'),
			option('east', 'results/3', 'refuted')
		]
	},
	reason: {
		...many.reason,
		text: '3 in all: north 2 and south 1.',
		options: ['Two.', 'One.', 'None.']
	}
};

export const compare: WrittenQuestion = {
	question: {
		...asked('compare', 'Which of these two peaks is the lower one?'),
		form: 'one',
		options: ['Talgar Peak', 'Mount Belukha']
	},
	key: { form: 'one', option: 1 },
	proof: {
		...order.proof,
		rule: 'compare',
		givens: [{ field: 'peak', value: 'belukha' }],
		answers: ['4506'],
		facts: ['heights/belukha', 'heights/talgar'],
		options: [item('talgar', 4979), item('belukha', 4506)]
	},
	reason: {
		...heightReason,
		text: 'Mount Belukha is 4,506 metres high. Talgar Peak is 4,979 metres high.',
		options: ['4,979 m', '4,506 m']
	}
};

export const timeline: WrittenQuestion = {
	question: {
		...asked('timeline', 'Peaks lie in order of height. Where does Talgar Peak belong?'),
		form: 'place',
		item: 'Talgar Peak',
		placed: ['Mount Belukha', 'Khan Tengri'],
		ends: ['lowest', 'highest']
	},
	key: { form: 'place', gap: 1 },
	proof: {
		...order.proof,
		rule: 'timeline',
		givens: [{ field: 'peak', value: 'talgar' }],
		answers: ['4979'],
		facts: ['heights/talgar', 'heights/belukha', 'heights/khan'],
		options: [item('talgar', 4979), item('belukha', 4506), item('khan', 7010)]
	},
	reason: {
		...heightReason,
		text: 'Mount Belukha (4,506 metres), Talgar Peak (4,979 metres) and Khan Tengri (7,010 metres).',
		options: ['4,979 m', '4,506 m', '7,010 m']
	}
};

export const match: WrittenQuestion = {
	question: {
		...asked('match', 'Match each rider of the Spring Derby with a weight class.'),
		form: 'pairs',
		left: ['Aigerim Sadyk', 'Botagoz Nurlan', 'Daulet Kairatuly'],
		right: ['65 kg', '56 kg', '60 kg']
	},
	key: { form: 'pairs', rights: [1, 2, 0] },
	proof: {
		...classProof,
		rule: 'match',
		facts: ['results/1', 'results/2', 'results/3'],
		options: [
			option('aigerim', 'results/1', 'right'),
			option('botagoz', 'results/2', 'right'),
			option('daulet', 'results/3', 'right')
		]
	},
	reason: {
		...many.reason,
		text: 'Aigerim Sadyk (56 kg), Botagoz Nurlan (60 kg) and Daulet Kairatuly (65 kg).',
		options: ['56 kg.', '60 kg.', '65 kg.']
	}
};

export const twohop: WrittenQuestion = {
	...choice,
	question: {
		...asked(
			'twohop',
			'Which weight class did the captain of the Falcons ride in at the Spring Derby?'
		),
		form: 'one',
		options: ['65 kg', '56 kg', '70 kg']
	},
	proof: {
		...classProof,
		rule: 'twohop',
		facts: ['results/1', 'captains/falcons'],
		via: {
			field: 'rider',
			relation: 'captains',
			frame: 'rider/team',
			asked: 'rider',
			givens: [{ field: 'team', value: 'falcons' }],
			fact: 'captains/falcons',
			evidence: { by: 'dependency', given: ['team'], determines: 'rider' }
		}
	}
};
