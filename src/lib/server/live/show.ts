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

/**
 * Sends a new view to everybody whose view these events have changed. All views are made before the first
 * is sent: a thousand writes on end are done sooner, for the last phone too, than writes between which
 * something else is computed.
 */
export function show(live: LiveRoom, events: readonly RoomEvent[]): void {
	const { all, hosts, screens, seats, door } = audienceOfAll(events);
	const watchers = [...live.watchers].filter(
		({ role }) => all || (role === 'screen' ? screens : hosts)
	);
	const players = all ? live.players.values() : seats.map((seat) => live.players.get(seat));
	const frameOf = viewFrames(live);
	const frames = new Map<Connection, Buffer>();
	for (const onlooker of [...watchers, ...players]) {
		const frame = onlooker && frameOf(onlooker);
		if (onlooker && frame) frames.set(onlooker, frame);
	}
	for (const [onlooker, frame] of frames) tellFrame(onlooker, frame);
	if (door) for (const visitor of live.visitors) showDoor(live, visitor);
}

/** Sends one onlooker their view. */
export function showTo(live: LiveRoom, connection: Connection): void {
	const frame = viewFrames(live)(connection);
	if (frame) tellFrame(connection, frame);
}

/**
 * Makes onlookers' views into frames; null for who may not look. What is common to many is made bytes
 * once, so that a thousand players cost one.
 */
function viewFrames(live: LiveRoom): (connection: Connection) => Buffer | null {
	const commons = new Map<string, Buffer>();
	return (connection) => {
		const onlooker = onlookerOf(live, connection);
		if (onlooker === null) return null;
		const scene = sceneOf(live.state, onlooker);
		const key = sceneKey(scene, onlooker.language);
		let common = commons.get(key);
		if (common === undefined) {
			const view = JSON.stringify(commonView(live.state, scene, onlooker.language));
			common = Buffer.from(`{"type":"view","view":{"common":${view},"own":`);
			commons.set(key, common);
		}
		const own = JSON.stringify(ownView(live.state, onlooker, scene));
		return textFrame(`${own}}}`, common);
	};
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
