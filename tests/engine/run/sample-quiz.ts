import type { Proof } from '../../../src/lib/engine/quiz/proof.ts';
import type { Key, Quiz } from '../../../src/lib/engine/quiz/quiz.ts';
import type { Kind } from '../../../src/lib/game/kind.ts';
import type { Question, QuestionId } from '../../../src/lib/game/question.ts';

const asked = (id: string, kind: Kind) => ({
	id: id as QuestionId,
	kind,
	level: 'easy' as const,
	topic: 'Rivers',
	prompt: `What about ${id}?`
});

const NAMES = ['Ili', 'Irtysh', 'Syr Darya', 'Ural'] as const;

/** One question of every form. */
export const QUESTIONS: readonly Question[] = [
	{ ...asked('q1', 'choice'), form: 'one', options: NAMES },
	{ ...asked('q2', 'many'), form: 'many', options: NAMES },
	{ ...asked('q3', 'truth'), form: 'boolean' },
	{ ...asked('q4', 'estimate'), form: 'number', min: 0, max: 5000, step: 1, unit: 'km' },
	{ ...asked('q5', 'text'), form: 'text' },
	{ ...asked('q6', 'order'), form: 'order', options: NAMES, ends: ['shortest', 'longest'] },
	{ ...asked('q7', 'match'), form: 'pairs', left: NAMES, right: ['a', 'b', 'c', 'd'] },
	{
		...asked('q8', 'timeline'),
		form: 'place',
		item: 'Ili',
		placed: ['Chu', 'Tobol'],
		ends: ['shortest', 'longest']
	}
];

/** What two entities share, whatever the key is. */
const ambiguous = { 'black river': ['Karasu (Almaty)', 'Karasu (Shu)'] };

export const KEYS: readonly Key[] = [
	{ form: 'one', option: 1 },
	{ form: 'many', options: [0, 2] },
	{ form: 'boolean', value: true },
	{ form: 'number', value: 4248, low: 4200, high: 4300, reach: 500 },
	{
		form: 'text',
		canonical: 'Irtysh',
		accepted: ['Irtysh', 'Ertis'],
		rivals: ['Ishim'],
		ambiguous
	},
	{ form: 'order', order: [0, 2, 3, 1] },
	{ form: 'pairs', rights: [3, 2, 1, 0] },
	{ form: 'place', gap: 1 }
];

/** Another right answer to each of the same questions. */
export const TWIN_KEYS: readonly Key[] = [
	{ form: 'one', option: 3 },
	{ form: 'many', options: [1] },
	{ form: 'boolean', value: false },
	{ form: 'number', value: 1001, low: 1001, high: 1001, reach: 40 },
	{ form: 'text', canonical: 'Ishim', accepted: ['Ishim'], rivals: ['Irtysh'], ambiguous },
	{ form: 'order', order: [3, 2, 1, 0] },
	{ form: 'pairs', rights: [0, 1, 2, 3] },
	{ form: 'place', gap: 0 }
];

/** A frozen quiz of the questions that have these keys. */
export function sampleQuiz(keys: readonly Key[] = KEYS, name = 'rivers'): Quiz {
	const questions = QUESTIONS.slice(0, keys.length);
	return {
		base: { name, version: '1.0.0', digest: 'd1' },
		recipe: { base: name, seed: 'secret', length: keys.length, topics: [], kinds: [], level: null },
		languages: ['en'],
		questions: { en: questions },
		key: keys,
		proofs: questions.map(({ kind }, position) => sampleProof(kind, position)),
		reasons: { en: keys.map((key) => ({ text: JSON.stringify(key), options: [], sources: [] })) }
	};
}

/** As the writer would leave it: the statement of one row. */
export const sampleProof = (rule: Kind, position: number): Proof => ({
	rule,
	unit: `rivers?river>length${position}`,
	topic: position < 4 ? 'length' : 'place',
	relation: 'rivers',
	frame: 'length/river',
	givens: [{ field: 'river', value: 'irtysh' }],
	asked: 'length',
	answers: ['4248'],
	facts: ['rivers/irtysh'],
	evidence: { by: 'statement' },
	options: []
});
