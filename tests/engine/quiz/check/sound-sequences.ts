import type { OptionProof } from '../../../../src/lib/engine/quiz/proof.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { asked, heightReason, option, height } from './sound-single.ts';

export const item = (peak: string, at: number): OptionProof => ({
	...option(peak, `heights/${peak}`, 'right'),
	interval: [at, at]
});

export const order: WrittenQuestion = {
	question: {
		...asked('order', 'Put these peaks in order, lowest first.'),
		form: 'order',
		options: ['Khan Tengri', 'Mount Belukha', 'Talgar Peak'],
		ends: ['lowest', 'highest']
	},
	key: { form: 'order', order: [1, 2, 0] },
	proof: {
		...height('order', 'khan', '7010'),
		facts: ['heights/khan', 'heights/belukha', 'heights/talgar'],
		options: [item('khan', 7010), item('belukha', 4506), item('talgar', 4979)]
	},
	reason: {
		...heightReason,
		text: 'Mount Belukha (4,506), Talgar Peak (4,979) and Khan Tengri (7,010).',
		options: ['7,010 m', '4,506 m', '4,979 m']
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

export const converse: WrittenQuestion = {
	...compare,
	question: { ...compare.question, prompt: 'Which of these two peaks is the higher one?' },
	key: { form: 'one', option: 0 }
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
