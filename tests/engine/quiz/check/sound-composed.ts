import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { asked, choice, classProof, option, source, winners } from './sound-single.ts';

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
