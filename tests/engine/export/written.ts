import fc from 'fast-check';
import { cleanText } from '../../../src/lib/engine/export/clean-text.ts';
import type { Key, WrittenQuestion } from '../../../src/lib/engine/quiz/quiz.ts';
import { FORMS, KINDS, LEVELS, type Form } from '../../../src/lib/game/kind.ts';
import type { Question, QuestionId } from '../../../src/lib/game/question.ts';
import { nastyText } from './nasty-text.ts';
import { sampleProof } from '../run/sample-quiz.ts';

const distinct = (minLength: number, maxLength: number) =>
	fc.uniqueArray(nastyText, { minLength, maxLength, selector: cleanText });

type Body = { readonly [F in Form]: fc.Arbitrary<readonly [object, Extract<Key, { form: F }>]> };

const shuffled = (length: number) =>
	fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

const whole = fc.integer({ min: -5000, max: 5000 });
const ends = fc.tuple(nastyText, nastyText);

const BODIES: Body = {
	one: distinct(2, 4).chain((options) =>
		fc.nat(options.length - 1).map((option) => [{ options }, { form: 'one', option }] as const)
	),
	many: distinct(3, 6).chain((options) =>
		fc
			.subarray([...options.keys()], { minLength: 1, maxLength: options.length - 1 })
			.map((rights) => [{ options }, { form: 'many', options: rights }] as const)
	),
	boolean: fc.boolean().map((value) => [{}, { form: 'boolean', value }] as const),
	number: fc
		.tuple(whole, fc.nat(50), fc.nat(200), fc.option(nastyText), fc.constantFrom(1, 10, 1000))
		.map(([value, off, reach, unit, scale]) => {
			const [low, high] = [(value - off) / scale, (value + off) / scale];
			const key = {
				form: 'number',
				value: value / scale,
				low,
				high,
				reach: reach / scale
			} as const;
			return [{ min: -9999, max: 9999, step: 1, unit }, key] as const;
		}),
	text: distinct(1, 4).map(
		(names) =>
			[
				{},
				{ form: 'text', canonical: names[0] ?? '', accepted: names, rivals: [], ambiguous: {} }
			] as const
	),
	order: fc.tuple(distinct(3, 5), ends).chain(([options, both]) =>
		shuffled(options.length).map(
			(order) =>
				[
					{ options, ends: both },
					{ form: 'order', order }
				] as const
		)
	),
	pairs: fc.tuple(distinct(3, 3), distinct(3, 3), shuffled(3)).map(
		([left, right, rights]) =>
			[
				{ left, right },
				{ form: 'pairs', rights }
			] as const
	),
	place: fc.tuple(nastyText, distinct(2, 4), ends).chain(([item, placed, both]) =>
		fc.nat(placed.length).map(
			(gap) =>
				[
					{ item, placed, ends: both },
					{ form: 'place', gap }
				] as const
		)
	)
};

const reason = fc.record({
	text: fc.oneof(fc.constant(''), nastyText),
	options: fc.array(fc.oneof(fc.constant(''), nastyText), { maxLength: 4 }),
	sources: fc.array(
		fc.record({
			title: nastyText,
			paragraphs: fc.array(fc.nat(99), { maxLength: 2 }),
			url: fc.option(fc.webUrl()),
			asOf: fc.option(fc.constant('2024-09-08'))
		}),
		{ maxLength: 2 }
	)
});

/** Written questions of one of these forms, full of what breaks formats. */
export const writtenQuestion = (forms: readonly Form[] = FORMS): fc.Arbitrary<WrittenQuestion> =>
	fc.constantFrom(...forms).chain((form) =>
		fc
			.record({
				body: BODIES[form],
				id: fc.stringMatching(/^[0-9a-f]{8}$/),
				kind: fc.constantFrom(...KINDS),
				level: fc.constantFrom(...LEVELS),
				topic: nastyText,
				prompt: nastyText,
				reason
			})
			.map(({ body: [shown, key], id, reason: why, ...asked }) => {
				const question = { ...asked, id: `q${id}` as QuestionId, form, ...shown };
				const proof = sampleProof('choice', 0);
				return { question: question as Question, key, proof, reason: why };
			})
	);
