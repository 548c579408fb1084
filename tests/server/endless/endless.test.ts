import { describe, expect, test } from 'vitest';
import { writeEndlessly, subjectOf } from '../../../src/lib/engine/quiz/write-endlessly.ts';
import { startEndless } from '../../../src/lib/server/endless/start-endless.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import { requireOwnRun } from '../../../src/lib/server/pages/require-own-run.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';
import { resultIdOf, startEvent } from '../visit.ts';
import { post, see, type Walk } from '../walk.ts';
import { rightPost } from './right-post.ts';

const loaded = await loadFactBase('questions/elements');
if (!loaded.ok) throw new Error('the elements are not right');
const base = loaded.value;

async function begin(): Promise<Walk> {
	const ground = await openPlayground(new Map([[base.name, base]]));
	const session = await newSession(ground);
	const run = await startEndless(startEvent(ground, session), base);
	if (!run.ok) throw new Error(run.error.message);
	return { ground, session, id: run.value };
}

const runOf = ({ ground, session, id }: Walk) => requireOwnRun(localsOf(ground, session), id);

describe('an endless run', () => {
	test('ends with the third mistake, and is a quiz of what was answered', async () => {
		const walk = await begin();
		for (let n = 1; n <= 3; n++) {
			expect(await see(walk, n)).toMatchObject({ progress: { lives: 4 - n } });
			await post(walk, n, 'skip');
		}
		const { run, quiz, finish } = await runOf(walk);
		expect(finish).not.toBeNull();
		expect([run.steps.length, quiz.key.length, quiz.proofs.length]).toEqual([3, 3, 3]);
		expect(await resultIdOf(walk)).toMatch(/^[\w-]{22}$/);
	});

	test('goes on for as long as the answers are right', async () => {
		const walk = await begin();
		for (let n = 1; n <= 23; n++) {
			await see(walk, n);
			const { quiz, run } = await runOf(walk);
			expect(await post(walk, n, rightPost(quiz, run.language, n - 1))).toMatchObject({
				step: { mark: { verdict: 'right' } },
				next: `/run/${walk.id}/${n + 1}`
			});
		}
		expect((await runOf(walk)).finish).toBeNull();
	});
});

test('nothing is asked twice until the base is exhausted; then another lap begins', () => {
	const order = { seed: 'lap', language: 'en' };
	const seen = new Set<string>();
	let first = '';
	let count = 0;
	for (const { proof } of writeEndlessly(base, order)) {
		const subject = subjectOf(proof);
		if (seen.has(subject)) {
			first = subject;
			break;
		}
		seen.add(subject);
		count++;
	}
	expect(count).toBeGreaterThan(100);
	expect(seen).toContain(first);
	const next = writeEndlessly(base, order).drop(count).take(20).toArray();
	expect(next).toHaveLength(20);
});
