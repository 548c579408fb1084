import { commonView, headView } from '../../engine/room/view/common-view.ts';
import { doorView } from '../../engine/room/view/counters.ts';
import type { RoomEvent } from '../../engine/room/event.ts';
import { playerAt } from '../../engine/room/lookup.ts';
import { sceneKey, sceneOf, type Onlooker } from '../../engine/room/view/scene.ts';
import { ownView } from '../../engine/room/view/view.ts';
import { audienceOfAll } from './audience.ts';
import { tell, tellFrame, type Connection } from './connection.ts';
import { textFrame } from './frame.ts';
import type { LiveRoom } from './live-room.ts';

/** Sends a new view to everybody whose view these events have changed. */
export function show(live: LiveRoom, events: readonly RoomEvent[]): void {
	const { all, hosts, screens, seats, door } = audienceOfAll(events);
	const commons = new Map<string, Buffer>();
	for (const watcher of live.watchers) {
		const isMeant = watcher.role === 'screen' ? screens : hosts;
		if (all || isMeant) showTo(live, watcher, commons);
	}
	const players = all ? live.players.values() : seats.map((seat) => live.players.get(seat));
	for (const player of players) if (player) showTo(live, player, commons);
	if (door) for (const visitor of live.visitors) showDoor(live, visitor);
}

/**
 * Sends one onlooker their view. `commons` holds the common parts that were made bytes already, so
 * that a thousand players cost one.
 */
export function showTo(
	live: LiveRoom,
	connection: Connection,
	commons: Map<string, Buffer> = new Map()
): void {
	const onlooker = onlookerOf(live, connection);
	if (onlooker === null) return;
	const scene = sceneOf(live.state, onlooker);
	const key = sceneKey(scene, onlooker.language);
	let common = commons.get(key);
	if (common === undefined) {
		const view = JSON.stringify(commonView(live.state, scene, onlooker.language));
		common = Buffer.from(`{"type":"view","view":{"common":${view},"own":`);
		commons.set(key, common);
	}
	const own = JSON.stringify(ownView(live.state, onlooker, scene));
	tellFrame(connection, textFrame(`${own}}}`, common));
}

/** What never changes, in the language that is read. */
export const showHead = (live: LiveRoom, connection: Connection): void =>
	tell(connection, { type: 'room', room: headView(live.state, connection.language) });

export const showDoor = (live: LiveRoom, visitor: Connection): void =>
	tell(visitor, { type: 'door', door: doorView(live.state) });

/** Null for who may not look: a player without a seat, a remote that waits for the host's nod. */
function onlookerOf(live: LiveRoom, connection: Connection): Onlooker | null {
	const { role, seat, language } = connection;
	if (role === 'remote' && !isConfirmedRemote(live, connection)) return null;
	if (role !== 'player') return { role, language };
	if (seat === null || playerAt(live.state, seat) === null) return null;
	return { role, seat, language };
}

/** Is this the remote that the host has let in? */
export const isConfirmedRemote = ({ remote }: LiveRoom, { holder }: Connection): boolean =>
	remote !== null && remote.isConfirmed && remote.holder === holder;
