import type { Kind, Level } from '../../../../src/lib/game/kind.ts';
import type { QuestionId } from '../../../../src/lib/game/question.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import type { OptionProof, Proof } from '../../../../src/lib/engine/quiz/proof.ts';

/** What every question of the steppe has in common. */
export const asked = <K extends Kind>(kind: K, prompt: string) => ({
	id: `q-${kind}` as QuestionId,
	kind,
	level: 'easy' as Level,
	topic: 'Racing',
	prompt
});

export const source = (asOf: string | null) => ({
	title: 'The Steppe Gazette',
	paragraphs: [1],
	url: null,
	asOf
});

export const option = (
	value: string,
	fact: string,
	verdict: OptionProof['verdict']
): OptionProof => ({
	value,
	verdict,
	facts: [fact]
});

const AIGERIM = 'results/1';

export const classProof: Proof = {
	rule: 'choice',
	unit: 'results?race,rider>class',
	topic: 'racing',
	relation: 'results',
	frame: 'class/rider,race',
	givens: [
		{ field: 'rider', value: 'aigerim' },
		{ field: 'race', value: 'spring' }
	],
	asked: 'class',
	answers: ['w56'],
	facts: [AIGERIM],
	evidence: { by: 'dependency', given: ['rider', 'race'], determines: 'class' },
	options: [
		option('w65', AIGERIM, 'refuted'),
		option('w56', AIGERIM, 'right'),
		option('w70', AIGERIM, 'refuted')
	]
};

const classReason = {
	text: 'At the Spring Derby, Aigerim Sadyk rode in the 56 kg class.',
	options: ['Daulet rode in it.', 'She rode in it.', 'Gulnar rode in it.'],
	sources: [source('2024-05-01')]
};

export const choice: WrittenQuestion = {
	question: {
		...asked('choice', 'Which weight class did Aigerim Sadyk ride in at the Spring Derby?'),
		form: 'one',
		options: ['65 kg', '56 kg', '70 kg']
	},
	key: { form: 'one', option: 1 },
	proof: classProof,
	reason: classReason
};

export const truth: WrittenQuestion = {
	question: {
		...asked('truth', 'At the Spring Derby, Aigerim Sadyk rode in the 60 kg class.'),
		form: 'boolean'
	},
	key: { form: 'boolean', value: false },
	proof: { ...classProof, rule: 'truth', options: [option('w60', AIGERIM, 'refuted')] },
	reason: { ...classReason, options: [] }
};

export const height = (rule: Kind, peak: string, value: string): Proof => ({
	rule,
	unit: 'heights?peak>height',
	topic: 'racing',
	relation: 'heights',
	frame: 'height/peak',
	givens: [{ field: 'peak', value: peak }],
	asked: 'height',
	answers: [value],
	facts: [`heights/${peak}`],
	evidence: { by: 'dependency', given: ['peak'], determines: 'height' },
	options: []
});

export const heightReason = {
	text: 'Khan Tengri is 7,010 metres high.',
	options: [],
	sources: [source(null)]
};

export const estimate: WrittenQuestion = {
	question: {
		...asked('estimate', 'How many metres high is Khan Tengri?'),
		form: 'number',
		min: 0,
		max: 9000,
		step: 1,
		unit: null
	},
	key: { form: 'number', value: 7010, low: 7010, high: 7010, reach: 500 },
	proof: height('estimate', 'khan', '7010'),
	reason: heightReason
};

export const medal: Proof = {
	rule: 'text',
	unit: 'results?colour,race>rider',
	topic: 'racing',
	relation: 'results',
	frame: 'rider/race,colour',
	givens: [
		{ field: 'race', value: 'spring' },
		{ field: 'colour', value: 'silver' }
	],
	asked: 'rider',
	answers: ['botagoz'],
	facts: ['results/2'],
	evidence: { by: 'closure', closure: 'spring' },
	options: []
};

export const winners = {
	...medal,
	unit: 'results?race>rider',
	frame: 'rider/race',
	givens: [{ field: 'race', value: 'spring' }],
	answers: ['aigerim', 'botagoz', 'daulet'],
	facts: ['results/1', 'results/2', 'results/3']
};

export const text: WrittenQuestion = {
	question: { ...asked('text', 'Who won silver at the Spring Derby?'), form: 'text' },
	key: {
		form: 'text',
		canonical: 'Botagoz Nurlan',
		accepted: ['Botagoz Nurlan', 'Nurlan'],
		rivals: [],
		ambiguous: {}
	},
	proof: medal,
	reason: { text: 'Botagoz Nurlan won silver.', options: [], sources: [source(null)] }
};

export const inverse: WrittenQuestion = {
	question: {
		...asked('choice', 'Who won silver at the Spring Derby?'),
		form: 'one',
		options: ['Botagoz Nurlan', 'Daulet Kairatuly', 'Aigerim Sadyk']
	},
	key: { form: 'one', option: 0 },
	proof: {
		...medal,
		rule: 'choice',
		options: [
			option('botagoz', 'results/2', 'right'),
			option('daulet', 'results/3', 'refuted'),
			option('aigerim', 'results/1', 'refuted')
		]
	},
	reason: {
		text: 'Botagoz Nurlan won silver.',
		options: ['She did.', 'Daulet won bronze.', 'Aigerim won gold.'],
		sources: [source(null)]
	}
};

export const number: WrittenQuestion = {
	question: {
		...asked('choice', 'How many metres high is Khan Tengri?'),
		form: 'one',
		options: ['4,506', '4,979', '7,010']
	},
	key: { form: 'one', option: 2 },
	proof: {
		...height('choice', 'khan', '7010'),
		options: [
			option('4506', 'heights/khan', 'refuted'),
			option('4979', 'heights/khan', 'refuted'),
			option('7010', 'heights/khan', 'right')
		]
	},
	reason: { ...heightReason, options: ['Too low.', 'Too low.', 'It is.'] }
};
