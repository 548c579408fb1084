import { report } from '../../engine/room/report.ts';
import { HARDEST } from '../../game/pages/report-page.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { RoomSettings } from '../../game/room/settings.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { giveOrder } from '../live/give-order.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { openRoom, type OpenedRoom } from '../live/room-store.ts';
import type { Services } from '../services.ts';
import { loadRound } from './load-round.ts';

/**
 * Opens a room with the questions that fewest knew, each in its other form where it has one, takes the
 * remote along, and tells everybody in the finished one where it goes on; or says that everybody knew
 * everything, or nothing was asked.
 */
export async function playHardest(
	{ database, clock, rooms }: Pick<Services, 'database' | 'clock' | 'rooms'>,
	live: LiveRoom
): Promise<Result<OpenedRoom, StartRefusal>> {
	const { code, state } = live;
	const { id, steps } = await loadRound(database, code);
	const hard = report(state)
		.questions.filter(({ reveal, players, right }) => reveal !== null && right < players)
		.sort((a, b) => a.right / a.players - b.right / b.players)
		.map(({ step }) => step);
	const chosen = [...new Set(hard)].slice(0, HARDEST).flatMap((step) => steps[step] ?? []);
	if (chosen.length === 0) return err({ code: 'nothing-hard' });
	const turned = chosen.map(({ position, alternate }) =>
		alternate === null ? { position, alternate } : { position: alternate, alternate: position }
	);
	const opened = await openRoom(
		{ database, clock },
		{
			quiz: id,
			steps: turned,
			settings: settingsAgain(state.settings),
			remote: live.remote?.isConfirmed ? live.remote.holder : null
		}
	);
	await giveOrder(rooms.clerk, live, { type: 'continue', code: opened.code });
	return ok(opened);
}

/** Whoever was dealt to a team stays in it. */
function settingsAgain(settings: RoomSettings): RoomSettings {
	const { teams } = settings;
	return teams?.by === 'dealt' ? { ...settings, teams: { ...teams, by: 'kept' } } : settings;
}
