import { describe, expect, test } from 'vitest';
import type { Proof } from '../../../src/lib/engine/quiz/proof.ts';
import { subjectOf } from '../../../src/lib/engine/quiz/subject-of.ts';
import { lapsOf, writeEndlessly } from '../../../src/lib/engine/quiz/write-endlessly.ts';
import { startEndless } from '../../../src/lib/server/endless/start-endless.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import { requireOwnRun } from '../../../src/lib/server/runs/require-own-run.ts';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { islandFiles, loaded as loadedIsland } from '../../engine/facts/island.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';
import { resultIdOf, startEvent } from '../visit.ts';
import { post, see, type Walk } from '../walk.ts';
import { rightPost } from './right-post.ts';

const loaded = await loadFactBase('questions/elements');
if (!loaded.ok) throw new Error('the elements are not right');
const elements = loaded.value;

async function begin(base: FactBase = elements): Promise<Walk> {
	const ground = await openPlayground(new Map([[base.name, base]]));
	const session = await newSession(ground);
	const run = await startEndless(startEvent(ground, session), base);
	if (!run.ok) throw new Error(run.error.code);
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

	test('says where all was asked, and the questions begin again', async () => {
		const walk = await begin(loadedIsland(islandFiles()));
		const subjects: string[] = [];
		for (let n = 1; ; n++) {
			const page = await see(walk, n);
			const { quiz, run } = await runOf(walk);
			const [subject = ''] = quiz.proofs.slice(n - 1, n).map(subjectOf);
			if ('lap' in page && page.lap?.begins) {
				expect(page.lap.number).toBe(2);
				expect(subjects).toContain(subject);
				break;
			}
			expect(subjects).not.toContain(subject);
			subjects.push(subject);
			await post(walk, n, rightPost(quiz, run.language, n - 1));
		}
		expect(subjects.length).toBeGreaterThan(180);
	});
});

describe('the questions of an endless run', () => {
	const order = { seed: 'lap', language: 'en' };

	/** Asks for some at a time until there are so many. */
	function write(count: number, chunk = 10): readonly Proof[] {
		const proofs: Proof[] = [];
		while (proofs.length < count) {
			const written = writeEndlessly(elements, { ...order, before: proofs, count: chunk });
			proofs.push(...written.map(({ proof }) => proof));
		}
		return proofs;
	}

	test('never come twice until the base is exhausted; then another lap begins', () => {
		const proofs = write(2400);
		const laps = Map.groupBy(proofs.entries(), ([at]) => lapsOf(proofs)[at]);
		const first = new Set(laps.get(1)?.map(([, proof]) => subjectOf(proof)));
		const second = laps.get(2)?.map(([, proof]) => subjectOf(proof)) ?? [];
		expect(first.size).toBe(laps.get(1)?.length);
		expect(first.size).toBeGreaterThan(800);
		expect(new Set(second).size).toBe(second.length);
		expect(second.filter((subject) => first.has(subject)).length).toBeGreaterThan(790);
	});

	test('are the same again for the same seed, and others for another', () => {
		const ask = (seed: string) =>
			writeEndlessly(elements, { ...order, seed, before: [], count: 20 });
		expect(ask('a')).toEqual(ask('a'));
		expect(ask('a')).not.toEqual(ask('b'));
	});
});
