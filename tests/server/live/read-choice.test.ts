import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageSchema } from '../../../src/lib/server/live/message-schema.ts';
import { readChoice } from '../../../src/lib/server/live/read-choice.ts';

const choice = { type: 'answer', question: 'q1', answer: { form: 'one', option: 2 }, at: 1700 };

/** Right and wrong values of each field; `undefined` leaves the field out. */
const texts = ['answer', 'one', 'many', '', 'x'.repeat(64), 'x'.repeat(65)];
const numbers = [0, -0, 1, 2.5, -1, 10_000, 10_001, 1e300, Infinity, NaN];
const anything = fc.constantFrom<unknown>(...texts, ...numbers, null, undefined, true, [], {});
const field = (usual: unknown) =>
	fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: anything });
const more = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({}) },
	{ weight: 1, arbitrary: fc.constantFrom({ extra: 1 }, { options: [1] }, { ['__proto__']: 1 }) }
);

const answers = fc
	.tuple(fc.record({ form: field('one'), option: field(1) }), more)
	.map(([plain, extra]) => ({ ...plain, ...extra }));
const messages = fc
	.tuple(
		fc.record({
			type: field('answer'),
			question: field('q1'),
			answer: fc.oneof({ weight: 5, arbitrary: answers }, { weight: 1, arbitrary: anything }),
			at: field(1700)
		}),
		more
	)
	.map(([plain, extra]) => ({ ...plain, ...extra }));

test('a choice is read by hand', () => {
	expect(readChoice(choice)).toEqual(choice);
});

test('what is read by hand is what the schema reads, and never more', () => {
	let read = 0;
	let left = 0;
	fc.assert(
		fc.property(messages, (message) => {
			const found = readChoice(message);
			if (found === null) return void left++;
			read++;
			const parsed = messageSchema.safeParse(message);
			expect(parsed.success && parsed.data).toEqual(found);
		}),
		{ numRuns: 20_000 }
	);
	expect(Math.min(read, left)).toBeGreaterThan(1000);
});
