import { describe, expect, test } from 'vitest';
import { KEYS, QUESTIONS, TWIN_KEYS } from '../../engine/run/sample-quiz.ts';
import { newRun, newSession, openPlayground } from '../playground.ts';
import { post, RIGHT_POSTS, see, type Walk } from '../walk.ts';

/** Two runs at the same moment through quizzes that differ in nothing but keys, proofs and reasons. */
async function newTwins(): Promise<readonly [Walk, Walk]> {
	const ground = await openPlayground();
	const session = await newSession(ground);
	const limit = 30_000;
	return [
		{ ground, session, id: await newRun(ground, { session, keys: KEYS, limit }) },
		{ ground, session, id: await newRun(ground, { session, keys: TWIN_KEYS, limit }) }
	];
}

/** All that a browser receives, with the run's own name blotted out. */
async function bytesOf(walk: Walk, reply: Promise<unknown>): Promise<string> {
	return JSON.stringify(await reply).replaceAll(walk.id, '(run)');
}

const POSTS_THAT_STORE_NOTHING = [
	[],
	[['option', '9']],
	[['options', '']],
	[['value', 'maybe']],
	[['text', '']],
	[['text', 'black river']],
	[
		['place-0', '1'],
		['place-1', '1'],
		['move', 'down-0']
	],
	[['right-0', '0']],
	[['gap', '3']]
] as const;

describe('two runs that differ only in the key', () => {
	test.each(QUESTIONS.map(({ form }, position) => ({ form, position })))(
		'look the same, byte for byte, until the answer is stored: $form',
		async ({ position }) => {
			const twins = await newTwins();
			for (const walk of twins) {
				for (let n = 1; n <= position; n++) {
					await see(walk, n);
					await post(walk, n, 'skip');
				}
			}
			const both = (reply: (walk: Walk) => Promise<unknown>) =>
				Promise.all(twins.map((walk) => bytesOf(walk, reply(walk))));

			const [shown, twinShown] = await both((walk) => see(walk, position + 1));
			expect(shown).toContain('"stage":"asking"');
			expect(twinShown).toBe(shown);

			for (const fields of POSTS_THAT_STORE_NOTHING) {
				const [told, twinTold] = await both((walk) => post(walk, position + 1, fields));
				expect(told).not.toContain('stored');
				expect(twinTold).toBe(told);
			}

			const right = RIGHT_POSTS[position] ?? [];
			const [revealed, twinRevealed] = await both((walk) => post(walk, position + 1, right));
			expect(revealed).toContain('"verdict":"right"');
			expect(twinRevealed).not.toBe(revealed);
		}
	);
});
