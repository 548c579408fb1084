import { isHttpError } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, type Day } from '../../../src/lib/game/day.ts';
import { dayBoard } from '../../../src/lib/server/challenge/load-board.ts';
import { dailyQuiz } from '../../../src/lib/server/daily/daily-quiz.ts';
import { dailySecret, dailySeed } from '../../../src/lib/server/daily/daily-seed.ts';
import { playDay } from '../../../src/lib/server/daily/play-day.ts';
import { requireDay } from '../../../src/lib/server/daily/require-day.ts';
import { dayPage } from '../../../src/lib/server/pages/day-page.ts';
import { showEnd } from '../../../src/lib/server/pages/show-end.ts';
import { dailyPage } from '../../../src/lib/server/pages/daily-page.ts';
import { openFactBases } from '../../../src/lib/server/fact-bases.ts';
import type { RunId } from '../../../src/lib/server/ids.ts';
import type { SessionId } from '../../../src/lib/server/session/session-id.ts';
import { localsOf, newSession, openPlayground, type Playground } from '../playground.ts';
import { startEvent } from '../visit.ts';
import { post, see } from '../walk.ts';

const bases = await openFactBases('questions');
const OPENSSL = '47d91ae8c23da0429af08e18de35880e';
const DAY_MS = 24 * 60 * 60 * 1000;
const ground = () => openPlayground(bases);
const todayOf = ({ now }: Playground): Day => dayOf(now);

/** Starts a day's round and skips through it. */
async function ride(place: Playground, session: SessionId, day: Day): Promise<string> {
	const run = await playDay(startEvent(place, session), day);
	if (!run.ok) throw new Error(run.error.code);
	await rideOn(place, session, run.value);
	return run.value;
}

async function rideOn(place: Playground, session: SessionId, id: RunId): Promise<void> {
	const walk = { ground: place, session, id };
	for (let n = 1; n <= 10; n++) {
		await see(walk, n);
		await post(walk, n, 'skip');
	}
}

const runRow = (place: Playground, id: string) =>
	place.services.database
		.selectFrom('run')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

describe('the seed of a day', () => {
	test('is 128 bits that follow from secret and date, and from nothing else', () => {
		const day = dayOf(Date.UTC(2026, 10, 23));
		// Checked with `printf 2026-11-23 | openssl dgst -sha256 -hmac secret`.
		expect(dailySeed('secret', day)).toBe(OPENSSL);
		expect(dailySeed('other', day)).not.toBe(OPENSSL);
		expect(dailySeed('secret', addDays(day, 1))).not.toBe(OPENSSL);
	});

	test('comes from a secret that is kept, and that every server has for itself', async () => {
		const place = await ground();
		const secret = await dailySecret(place.services.database);
		expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
		await place.restart();
		expect(await dailySecret(place.services.database)).toBe(secret);
		expect(await dailySecret((await ground()).services.database)).not.toBe(secret);
	});
});

describe('the daily round', () => {
	test('is one quiz for everyone, also when two ask at the same moment', async () => {
		const place = await ground();
		const day = todayOf(place);
		const refs = await Promise.all([1, 2, 3].map(() => dailyQuiz(place.services, day)));
		expect(new Set(refs.map((ref) => (ref.ok ? ref.value.id : ''))).size).toBe(1);
		const quizzes = place.services.database.selectFrom('quiz').select('length');
		expect(await quizzes.execute()).toEqual([{ length: 10 }]);
	});

	test('counts once for a session; the second run is a repeat', async () => {
		const place = await ground();
		const session = await newSession(place);
		const day = todayOf(place);
		expect(await runRow(place, await ride(place, session, day))).toMatchObject({ day });
		expect(await runRow(place, await ride(place, session, day))).toMatchObject({ day: null });
		const board = await dayBoard(place.services.database, day, { session, shown: null });
		expect(board.lines).toHaveLength(1);
	});

	test('of an earlier day can be played, and counts for nothing', async () => {
		const place = await ground();
		const session = await newSession(place);
		const yesterday = addDays(todayOf(place), -1);
		const run = await runRow(place, await ride(place, session, yesterday));
		expect(run.day).toBeNull();
		const page = await dailyPage(place.services, session, null);
		expect(page.streak).toEqual({ current: 0, longest: 0 });
	});

	test('that is begun is gone on with, not begun again', async () => {
		const place = await ground();
		const session = await newSession(place);
		const day = todayOf(place);
		const run = await playDay(startEvent(place, session), day);
		await expect(playDay(startEvent(place, session), day)).rejects.toMatchObject({
			location: run.ok ? `/run/${run.value}` : ''
		});
	});

	test.each([
		['half an hour after midnight counts for the day on which it was begun', 30, 'counts'],
		['an hour after midnight, to the minute, does so too', 60 - 1, 'counts'],
		['later than that counts no more: it could be looked up in peace', 60, 'late']
	])('that is begun at 23:58 and finished %s', async (_, minutes, attempt) => {
		const place = await ground();
		const session = await newSession(place);
		place.now = Math.floor(place.now / DAY_MS) * DAY_MS + DAY_MS - 2 * 60_000;
		const day = todayOf(place);
		const run = await playDay(startEvent(place, session), day);
		if (!run.ok) throw new Error(run.error.code);
		place.now += (2 + minutes) * 60_000;
		await rideOn(place, session, run.value);
		const counts = attempt === 'counts';
		expect(await runRow(place, run.value)).toMatchObject({ day: counts ? day : null });
		const page = await dailyPage(place.services, session, null);
		expect(page.streak.longest).toBe(counts ? 1 : 0);
		const board = await dayBoard(place.services.database, day, { session, shown: null });
		expect(board.counted).toBe(counts ? 1 : 0);
		const { result } = await showEnd(localsOf(place, session), run.value);
		expect(result.attempt).toBe(attempt);
	});

	test('makes a streak from day to day, which a missed day breaks', async () => {
		const place = await ground();
		const session = await newSession(place);
		const streak = async () => (await dailyPage(place.services, session, null)).streak;
		await ride(place, session, todayOf(place));
		place.now += DAY_MS;
		expect(await streak()).toEqual({ current: 1, longest: 1 });
		await ride(place, session, todayOf(place));
		expect(await streak()).toEqual({ current: 2, longest: 2 });
		place.now += 2 * DAY_MS;
		expect(await streak()).toEqual({ current: 0, longest: 2 });
	});

	test.each(['2999-01-01', '2026-02-30', 'today', '../x', ''])(
		'there is none for %j',
		async (text) => {
			const place = await ground();
			const refused = () => requireDay(text, place.now);
			expect(refused).toThrow(expect.toSatisfy((thrown) => isHttpError(thrown, 404)));
		}
	);

	test('of long ago still has its results, and is ridden no more', async () => {
		const place = await ground();
		const session = await newSession(place);
		const day = todayOf(place);
		await ride(place, session, day);
		place.now += 400 * DAY_MS;
		const look = { session, accepts: null };
		expect(await dayPage(place.services, day, look)).toMatchObject({
			canPlay: false,
			board: { counted: 1 }
		});
		const refused = expect.toSatisfy((thrown) => isHttpError(thrown, 404));
		await expect(playDay(startEvent(place, session), day)).rejects.toEqual(refused);
		await expect(dayPage(place.services, addDays(day, 1), look)).rejects.toEqual(refused);
	});

	test('of tomorrow is nowhere to be had', async () => {
		const place = await ground();
		const tomorrow = addDays(todayOf(place), 1);
		expect(() => requireDay(tomorrow, place.now)).toThrow();
		place.now += DAY_MS;
		expect(requireDay(tomorrow, place.now)).toBe(tomorrow);
	});
});
