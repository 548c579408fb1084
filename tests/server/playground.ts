import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Key } from '../../src/lib/engine/quiz/quiz.ts';
import { openCardShop } from '../../src/lib/server/cards/card-shop.ts';
import { createDrawing } from '../../src/lib/server/cards/draw-card.ts';
import { openDatabase, type Database } from '../../src/lib/server/database/open-database.ts';
import type { RunId } from '../../src/lib/server/ids.ts';
import { createStartLimits, ROOM_RATE } from '../../src/lib/server/limits/start-limits.ts';
import { openRooms } from '../../src/lib/server/live/rooms.ts';
import { saveQuiz } from '../../src/lib/server/quizzes/quiz-store.ts';
import { startRun } from '../../src/lib/server/runs/start-run.ts';
import type { FactBases } from '../../src/lib/server/fact-bases.ts';
import type { Services } from '../../src/lib/server/services.ts';
import {
	newSessionToken,
	sessionIdOf,
	type SessionId,
	type SessionToken
} from '../../src/lib/server/session/session-id.ts';
import { KEYS, sampleQuiz } from '../engine/run/sample-quiz.ts';

/** A server on a database of its own, with a clock that the test sets. */
export interface Playground {
	services: Services;
	/** Milliseconds since 1970. */
	now: number;
	/** What the browsers of its sessions keep. */
	readonly tokens: Map<SessionId, SessionToken>;
	/** Opens the same file anew, as a server that starts again does. */
	readonly restart: () => Promise<void>;
}

export async function openPlayground(bases: FactBases = new Map()): Promise<Playground> {
	const folder = mkdtempSync(join(tmpdir(), 'baige-'));
	const path = join(folder, 'deep', 'baige.db');
	const config = {
		host: '127.0.0.1',
		port: 0,
		origin: null,
		database: { kind: 'sqlite', path },
		proxy: null
	} as const;
	const open = (database: Database): Services => ({
		config,
		database,
		bases,
		clock: () => ground.now,
		limits: createStartLimits(),
		roomLimits: createStartLimits(ROOM_RATE),
		cards: openCardShop(createDrawing()),
		rooms: openRooms({ database, clock: () => ground.now })
	});
	const ground: Playground = {
		services: open(await openDatabase(config.database)),
		now: 1_800_000_000_000,
		tokens: new Map(),
		restart: async () => {
			await ground.services.database.destroy();
			ground.services = open(await openDatabase(config.database));
		}
	};
	onTestFinished(async () => {
		await ground.services.database.destroy();
		rmSync(folder, { recursive: true });
	});
	return ground;
}

/** A browser that has started something. */
export async function newSession({ services, now, tokens }: Playground): Promise<SessionId> {
	const token = newSessionToken();
	const id = sessionIdOf(token);
	tokens.set(id, token);
	await services.database.insertInto('session').values({ id, started: now }).execute();
	return id;
}

/** What a request of this visitor carries. */
export const localsOf = ({ services }: Playground, session: SessionId | null): App.Locals => ({
	services,
	session
});

interface SampleRun {
	readonly session: SessionId;
	readonly keys?: readonly Key[];
	readonly limit?: number | null;
}

/** A run of the sample quiz, of which nothing is answered yet. */
export async function newRun(
	{ services, now }: Playground,
	{ session, keys = KEYS, limit = null }: SampleRun
): Promise<RunId> {
	const { id: quiz } = await saveQuiz(services.database, {
		quiz: sampleQuiz(keys),
		title: { en: 'Rivers' },
		written: now
	});
	return startRun(services, {
		session,
		quiz,
		language: 'en',
		limit,
		mode: 'quiz',
		rival: null
	});
}
