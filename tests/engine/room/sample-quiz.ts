import type { Kind } from '../../../src/lib/game/kind.ts';
import type { Question, QuestionId } from '../../../src/lib/game/question.ts';
import type { Reason } from '../../../src/lib/game/reveal.ts';
import type { RoomContext, RoomQuiz } from '../../../src/lib/engine/room/command.ts';
import type { Key } from '../../../src/lib/engine/quiz/quiz.ts';

/** One question of each form, and two right answers it could have: rooms that differ only in the key are twins. */
export interface Sample {
	readonly question: Question;
	readonly key: Key;
	readonly otherKey: Key;
}

const head = (id: string, kind: Kind) => ({
	id: id as QuestionId,
	kind,
	level: 'easy' as const,
	topic: 'Rivers',
	prompt: `What is asked in ${id}?`
});

const OPTIONS = ['Oka', 'Ural', 'Ishim', 'Irtysh'];
const ENDS = ['shortest', 'longest'] as const;

const text = (canonical: string, rivals: readonly string[]): Key => ({
	form: 'text',
	canonical,
	accepted: [canonical],
	rivals,
	ambiguous: { sarysu: ['Sarysu North', 'Sarysu South'] }
});

export const SAMPLES: readonly Sample[] = [
	{
		question: { ...head('q-one', 'choice'), form: 'one', options: OPTIONS },
		key: { form: 'one', option: 1 },
		otherKey: { form: 'one', option: 2 }
	},
	{
		question: { ...head('q-many', 'many'), form: 'many', options: OPTIONS },
		key: { form: 'many', options: [0, 1] },
		otherKey: { form: 'many', options: [2, 3] }
	},
	{
		question: { ...head('q-boolean', 'truth'), form: 'boolean' },
		key: { form: 'boolean', value: true },
		otherKey: { form: 'boolean', value: false }
	},
	{
		question: {
			...head('q-number', 'estimate'),
			form: 'number',
			min: 0,
			max: 5000,
			step: 10,
			unit: 'km'
		},
		key: { form: 'number', value: 2428, low: 2428, high: 2428, reach: 500 },
		otherKey: { form: 'number', value: 1000, low: 1000, high: 1000, reach: 300 }
	},
	{
		question: { ...head('q-text', 'text'), form: 'text' },
		key: text('Irtysh', ['Ishim', 'Ural']),
		otherKey: text('Ural', ['Ishim', 'Irtysh'])
	},
	{
		question: { ...head('q-order', 'order'), form: 'order', options: OPTIONS, ends: ENDS },
		key: { form: 'order', order: [0, 2, 1, 3] },
		otherKey: { form: 'order', order: [3, 1, 2, 0] }
	},
	{
		question: {
			...head('q-pairs', 'match'),
			form: 'pairs',
			left: ['a', 'b', 'c'],
			right: ['x', 'y', 'z']
		},
		key: { form: 'pairs', rights: [2, 0, 1] },
		otherKey: { form: 'pairs', rights: [0, 1, 2] }
	},
	{
		question: {
			...head('q-place', 'timeline'),
			form: 'place',
			item: 'Tobol',
			placed: ['Oka', 'Ural'],
			ends: ENDS
		},
		key: { form: 'place', gap: 1 },
		otherKey: { form: 'place', gap: 2 }
	}
];

/** The same question once more, as if asked in another form. */
const alternateOf = (question: Question): Question => ({
	...question,
	id: `${question.id}-again` as QuestionId
});

const questions = [
	...SAMPLES.map(({ question }) => question),
	...SAMPLES.map(({ question }) => alternateOf(question))
];

/** Every reason tells the key: a room that shows one too early is found out. */
const reasonOf = (key: Key): Reason => ({
	text: `It is ${JSON.stringify(key)}.`,
	options: [],
	sources: []
});

const kazakh = (question: Question): Question => ({
	...question,
	prompt: `${question.prompt} (kk)`
});

const keysOf = (which: 'key' | 'otherKey'): readonly Key[] => {
	const keys = SAMPLES.map((sample) => sample[which]);
	return [...keys, ...keys];
};

const quizOf = (keys: readonly Key[]): RoomQuiz => ({
	languages: ['en', 'kk'],
	questions: { en: questions, kk: questions.map(kazakh) },
	reasons: { en: keys.map(reasonOf), kk: keys.map(reasonOf) },
	steps: SAMPLES.map((_, step) => ({ position: step, alternate: SAMPLES.length + step }))
});

/** What a decision looks at: one question of each form, in the order of `SAMPLES`, each with an alternate. */
export function sampleContext(
	now: number,
	present: Iterable<number> = [],
	which: 'key' | 'otherKey' = 'key'
): RoomContext {
	const key = keysOf(which);
	return { quiz: quizOf(key), key, now, present: new Set(present) };
}
