import { randomInt } from 'node:crypto';
import type { RoomStep } from '../../engine/room/command.ts';
import type { OpenedEvent } from '../../engine/room/event.ts';
import { formatStoredEvent } from '../../engine/room/stored-event.ts';
import type { Localized } from '../../game/question.ts';
import { CODE_LENGTH, CODE_LETTERS, type RoomCode } from '../../game/room/code.ts';
import type { RoomSettings } from '../../game/room/settings.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Database } from '../database/open-database.ts';
import type { QuizId } from '../ids.ts';
import type { Shell } from '../shell.ts';
import { holderOf, newSecret, type Secret } from './secret.ts';

/** What a room is opened with. */
export interface NewRoom {
	/** A quiz that was stored for this room alone: nobody else may have seen it. */
	readonly quiz: QuizId;
	/** What is asked, in order: the host may have left some out. */
	readonly steps: readonly RoomStep[];
	readonly settings: RoomSettings;
	/** Hash by which the host knows the remote in the room before, which is taken along; usually none is. */
	readonly remote?: string | null;
}

/** How to find it, and how to prove to be its host. */
export interface OpenedRoom {
	readonly code: RoomCode;
	/** For the host's cookie, and for the host's link behind a `#`. Kept nowhere else. */
	readonly hostSecret: Secret;
}

const TRIES = 20;

/** Opens a room under a code that was never used while its log is kept. */
export async function openRoom(
	{ database, clock }: Shell,
	{ quiz, steps, settings, remote = null }: NewRoom
): Promise<OpenedRoom> {
	const { title, languages } = await readQuiz(database, quiz);
	const hostSecret = newSecret();
	const at = clock();
	return await database.transaction().execute(async (writing) => {
		const code = await freeCode(writing);
		const host = holderOf(hostSecret, code);
		const row = { code, quiz, steps: JSON.stringify(steps), host, opened: at };
		await writing
			.insertInto('room')
			.values({ ...row, remote, remote_confirmed: remote === null ? 0 : 1, finished: null })
			.execute();
		const length = steps.length;
		const opened: OpenedEvent = { type: 'opened', at, code, title, languages, length, settings };
		const event = formatStoredEvent(opened);
		await writing.insertInto('room_event').values({ room: code, seq: 1, at, event }).execute();
		return { code, hostSecret };
	});
}

async function readQuiz(database: Database, id: QuizId) {
	const row = await database
		.selectFrom('quiz')
		.select(['title', 'content'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const title: Localized = JSON.parse(row.title);
	const { languages }: Quiz = JSON.parse(row.content);
	return { title, languages };
}

async function freeCode(database: Database): Promise<RoomCode> {
	for (let tries = 0; tries < TRIES; tries++) {
		const code = randomCode();
		const taken = await database
			.selectFrom('room')
			.select('code')
			.where('code', '=', code)
			.executeTakeFirst();
		if (taken === undefined) return code;
	}
	throw new Error('no free room code was found');
}

const randomCode = (): RoomCode =>
	Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(
		''
	) as RoomCode;
