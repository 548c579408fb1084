import type { Cookies } from '@sveltejs/kit';
import type { HostedRoom } from '../../game/pages/host-page.ts';
import type { Language } from '../../game/question.ts';
import { parseRoomCode } from '../../game/room/code.ts';
import type { Database } from '../database/open-database.ts';
import { controlCookie } from '../live/room-cookies.ts';
import { thawTitle } from '../quizzes/quiz-store.ts';
import { hostSecretOf } from './control-cookies.ts';

const PREFIX = controlCookie('host', '');
/** More than a list needs; browsers keep some 50 to 180 cookies a site. */
const ROOMS_MAX = 50;

/** The rooms that this browser holds the host's secret of, newest first. */
export async function ownRooms(
	database: Database,
	cookies: Cookies,
	language: Language
): Promise<readonly HostedRoom[]> {
	const codes = cookies
		.getAll()
		.filter(({ name }) => name.startsWith(PREFIX))
		.map(({ name }) => parseRoomCode(name.slice(PREFIX.length)))
		.flatMap((code) => (code.ok ? [code.value] : []))
		.slice(0, ROOMS_MAX);
	if (codes.length === 0) return [];
	const rows = await database
		.selectFrom('room')
		.innerJoin('quiz', 'quiz.id', 'room.quiz')
		.select(['room.code', 'room.host', 'room.opened', 'room.finished', 'quiz.title'])
		.where('room.code', 'in', codes)
		.orderBy('room.opened', 'desc')
		.execute();
	return rows.flatMap(({ code: text, host, opened, finished, title }) => {
		const code = parseRoomCode(text);
		if (!code.ok || hostSecretOf(cookies, { code: code.value, host }) === null) return [];
		return [
			{
				code: code.value,
				title: thawTitle(title, language),
				openedAt: opened,
				isFinished: finished !== null
			}
		];
	});
}
