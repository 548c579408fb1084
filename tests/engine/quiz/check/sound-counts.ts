import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { many } from './sound-composed.ts';
import { asked, option, source, winners } from './sound-single.ts';

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
