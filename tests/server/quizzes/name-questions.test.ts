import { describe, expect, test } from 'vitest';
import { questionId } from '../../../src/lib/engine/quiz/question-id.ts';
import type { Quiz } from '../../../src/lib/engine/quiz/quiz.ts';
import { seedOf } from '../../../src/lib/engine/quiz/random.ts';
import { dayOf } from '../../../src/lib/game/day.ts';
import { START_FIELDS } from '../../../src/lib/game/pages/home-page.ts';
import { ROUND_FIELDS } from '../../../src/lib/game/pages/host-page.ts';
import { playDay } from '../../../src/lib/server/daily/play-day.ts';
import { startEndless } from '../../../src/lib/server/endless/start-endless.ts';
import { openRound } from '../../../src/lib/server/hosting/open-round.ts';
import { previewRound } from '../../../src/lib/server/hosting/preview-round.ts';
import { readRound } from '../../../src/lib/server/hosting/read-round.ts';
import { beginRun, type StartEvent } from '../../../src/lib/server/runs/begin-run.ts';
import { startPractice } from '../../../src/lib/server/practice/start-practice.ts';
import { nameQuestions } from '../../../src/lib/server/quizzes/name-questions.ts';
import { thawQuiz } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { writeNewQuiz } from '../../../src/lib/server/quizzes/write-new-quiz.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';
import { KEYS, sampleQuiz } from '../../engine/run/sample-quiz.ts';
import { rightPost } from '../endless/right-post.ts';
import { newSession, openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';
import { post, see } from '../walk.ts';

const island = loaded(islandFiles());
const bases = new Map([[island.name, island]]);
const withSeed = (seed: string): Quiz => {
	const quiz = sampleQuiz(KEYS);
	return { ...quiz, recipe: { ...quiz.recipe, seed } };
};
const idsOf = (quiz: Quiz): readonly string[] =>
	Object.values(quiz.questions).flatMap((asked) => asked.map(({ id }) => id));
const HEX = '0123456789abcdef'.repeat(2);

describe('the names of questions', () => {
	test('follow from seed and place by a keyed hash, and from nothing else', () => {
		// Checked with `printf 'question 0' | openssl dgst -sha256 -hmac 0123...def -binary | head -c 9 | base64`.
		expect(nameQuestions(withSeed(HEX)).questions['en']?.[0]?.id).toBe('YYZ6s3J7RIaU');
		expect(idsOf(nameQuestions(withSeed(HEX), 3))).toEqual(
			expect.arrayContaining(idsOf(nameQuestions(withSeed(HEX))).slice(3))
		);
		expect(idsOf(nameQuestions(withSeed('other')))).not.toContain('YYZ6s3J7RIaU');
	});

	test('are the same in every language, and nobody else has them', () => {
		const quiz = withSeed(HEX);
		const asked = quiz.questions['en'] ?? [];
		const named = nameQuestions({ ...quiz, questions: { en: asked, kk: asked } });
		expect(named.questions['kk']?.map(({ id }) => id)).toEqual(
			named.questions['en']?.map(({ id }) => id)
		);
		expect(new Set(idsOf(named)).size).toBe(asked.length);
	});
});

/** Each way in which a quiz is written that somebody else must not be able to write. */
const WAYS: Readonly<Record<string, (event: StartEvent) => Promise<unknown>>> = {
	'a quiz of one’s own': (event) =>
		beginRun(event, {
			limit: null,
			mode: 'quiz',
			rival: null,
			length: 10,
			quiz: () =>
				writeNewQuiz(event.locals.services, island, {
					base: island.name,
					length: 10,
					topics: [],
					kinds: [],
					level: null
				})
		}),
	'the daily round': (event) => playDay(event, dayOf(event.locals.services.clock())),
	'an endless run': (event) => startEndless(event, island),
	practice: (event) => startPractice(event, island),
	'a live round': async (event) => {
		const posted = { [START_FIELDS.base]: [island.name] };
		const draft = await previewRound(event, posted);
		const choice = readRound(posted, bases);
		if (!draft.ok || !choice.ok) throw new Error('the round was refused');
		return openRound(event.locals.services, choice.value, {
			...posted,
			[ROUND_FIELDS.seed]: [draft.value.seed],
			[ROUND_FIELDS.digest]: [draft.value.digest],
			[ROUND_FIELDS.steps]: ['4,2,0']
		});
	}
};

/** What the writer calls the questions of that seed, the other forms of a round's among them. */
function writersNames(seed: string): readonly string[] {
	const seeds = [seed, `${seed}/new`];
	for (let place = 0; place < 60; place++) seeds.push(`${seed}/${place}`, `${seed} again ${place}`);
	return seeds.flatMap((text) =>
		Array.from({ length: 60 }, (_, place) => questionId(seedOf(text), place))
	);
}

describe('nothing that players see is drawn from the seed by the writer’s generator:', () => {
	test.each(Object.entries(WAYS))('not in %s', async (_, begin) => {
		const ground = await openPlayground(bases);
		expect(await begin(startEvent(ground, await newSession(ground)))).toMatchObject({ ok: true });
		const row = await ground.services.database
			.selectFrom('quiz')
			.select('content')
			.executeTakeFirstOrThrow();
		const quiz = thawQuiz(row.content);
		const { seed } = quiz.recipe;
		expect(seed).toMatch(/^[0-9a-f]{32}$/);
		expect(idsOf(quiz).length).toBeGreaterThan(0);
		expect(idsOf(quiz)).toEqual(idsOf(nameQuestions(quiz)));
		const drawn = new Set(writersNames(seed));
		expect(idsOf(quiz).filter((id) => drawn.has(id))).toEqual([]);
		expect(JSON.stringify(quiz.questions)).not.toContain(seed);
	});

	test('nor in an endless run that has grown', async () => {
		const ground = await openPlayground(bases);
		const session = await newSession(ground);
		const run = await startEndless(startEvent(ground, session), island);
		if (!run.ok) throw new Error(run.error.code);
		const walk = { ground, session, id: run.value };
		const stored = async () =>
			thawQuiz(
				(
					await ground.services.database
						.selectFrom('quiz')
						.select('content')
						.executeTakeFirstOrThrow()
				).content
			);
		for (let n = 1; n <= 12; n++) {
			await see(walk, n);
			await post(walk, n, rightPost(await stored(), 'en', n - 1));
		}
		const quiz = await stored();
		expect(quiz.key.length).toBeGreaterThan(12);
		expect(idsOf(quiz)).toEqual(idsOf(nameQuestions(quiz)));
	});
});
