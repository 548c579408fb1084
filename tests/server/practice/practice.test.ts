import { describe, expect, test } from 'vitest';
import { guessChance } from '../../../src/lib/engine/quiz/answers/guess-chance.ts';
import { subjectOf } from '../../../src/lib/engine/quiz/subject-of.ts';
import { isKnown, review } from '../../../src/lib/server/practice/review.ts';
import { startPractice } from '../../../src/lib/server/practice/start-practice.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import { practicePage } from '../../../src/lib/server/pages/practice-page.ts';
import { requireOwnRun } from '../../../src/lib/server/runs/require-own-run.ts';
import { QUESTIONS } from '../../engine/run/sample-quiz.ts';
import { rightPost } from '../endless/right-post.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';
import { post, see } from '../walk.ts';

const loaded = await loadFactBase('questions/elements');
if (!loaded.ok) throw new Error('the elements are not right');
const base = loaded.value;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('the memory of a fact', () => {
	const now = 1_800_000_000_000;

	test('asks again in minutes for what was wrong', () => {
		const { due } = review(null, { verdict: 'wrong', guess: 0, now });
		expect(due - now).toBe(10 * MINUTE_MS);
	});

	test('leaves what was right for days, and for longer each time', () => {
		const once = review(null, { verdict: 'right', guess: 0, now });
		const twice = review(once, { verdict: 'right', guess: 0, now: once.due });
		expect(once.due - now).toBeGreaterThanOrEqual(DAY_MS);
		expect(twice.due - once.due).toBeGreaterThan(once.due - now);
		expect(isKnown(twice, once.due + 1)).toBe(true);
	});

	test('trusts a right answer the less, the easier it is to guess', () => {
		const typed = review(null, { verdict: 'right', guess: 0, now });
		const picked = review(null, { verdict: 'right', guess: 0.25, now });
		const judged = review(null, { verdict: 'right', guess: 0.5, now });
		expect(typed.stability).toBeGreaterThan(picked.stability);
		expect(picked.stability).toBeGreaterThan(judged.stability);
		expect(judged.due).toBeLessThanOrEqual(typed.due);
	});

	test.each(['right', 'partly', 'wrong'] as const)(
		'takes an answer that is %s also when the clock was set back since the last one',
		(verdict) => {
			const before = review(null, { verdict: 'right', guess: 0, now });
			const after = review(before, { verdict, guess: 0, now: now - 40 * DAY_MS });
			expect(after.last_review).toBe(now);
			expect(after.due).toBeGreaterThan(now);
		}
	);

	test('gets shorter when what was known is forgotten', () => {
		const known = review(null, { verdict: 'right', guess: 0, now });
		const lost = review(known, { verdict: 'wrong', guess: 0, now: known.due });
		expect(lost.stability).toBeLessThan(known.stability);
		expect(lost.due - known.due).toBe(10 * MINUTE_MS);
	});
});

test.each([
	['one', 1 / 4],
	['many', 1 / 10],
	['boolean', 1 / 2],
	['number', 0],
	['text', 0],
	['order', 1 / 24],
	['pairs', 1 / 24],
	['place', 1 / 3]
])('a blind guess at a question of the form %s is right with a chance of %d', (form, chance) => {
	const question = QUESTIONS.find((other) => other.form === form);
	if (question === undefined) throw new Error(`the sample quiz asks nothing of the form ${form}`);
	expect(guessChance(question)).toBeCloseTo(chance, 12);
});

describe('practice', () => {
	test('asks again what was wrong once it is due, and shows it on its page', async () => {
		const ground = await openPlayground(new Map([[base.name, base]]));
		const session = await newSession(ground);
		const round = async () => {
			const run = await startPractice(startEvent(ground, session), base);
			if (!run.ok) throw new Error(run.error.code);
			return { ground, session, id: run.value };
		};
		const subjects = async (id: string) =>
			(await requireOwnRun(localsOf(ground, session), id)).quiz.proofs.map(subjectOf);

		const first = await round();
		for (let n = 1; n <= 10; n++) {
			await see(first, n);
			const { quiz, run } = await requireOwnRun(localsOf(ground, session), first.id);
			await post(first, n, n <= 3 ? 'skip' : rightPost(quiz, run.language, n - 1));
		}
		const asked = await subjects(first.id);
		const page = () => practicePage(ground.services, session, null);
		expect((await page()).bases[0]).toMatchObject({ due: 0 });
		expect(await subjects((await round()).id)).toSatisfy((others: readonly string[]) =>
			others.every((subject) => !asked.includes(subject))
		);

		ground.now += 11 * MINUTE_MS;
		expect((await page()).bases[0]).toMatchObject({ due: 3 });
		const due = (await subjects((await round()).id)).slice(0, 3);
		expect(new Set(due)).toEqual(new Set(asked.slice(0, 3)));
	});
});
