import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { CLOSE_CODES, MESSAGE_BYTES } from '../../game/room/messages.ts';
import type { Proxy } from '../config.ts';
import { addressOf } from './address-of.ts';
import { BURST } from './allowance.ts';
import { tell, type Connection, type Socket } from './connection.ts';
import { hear } from './hear.ts';
import { notePong, startHeartbeat, type Heartbeat } from './heartbeat.ts';
import { connectionsOf, type LiveRoom } from './live-room.ts';
import { createLookUpLimits } from './look-up-limits.ts';
import { arrive, leave } from './presence.ts';
import { tellState } from './remote.ts';
import { controlCookie, PLAYER_COOKIE, readSecret, secretHeader } from './room-cookies.ts';
import type { Rooms } from './rooms.ts';
import { holderOf, newSecret, type Holder, type Secret } from './secret.ts';
import { showHead } from './show.ts';
import { isOwnOrigin, isSecure, parseVisit, type Visit } from './visit.ts';

/** Where sockets come in. `src/server.js` and the development server hand upgrades of `/live` to it. */
export interface Gateway {
	readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	/** Closes every open socket: they would hold up the shutdown. Their clients come back. */
	readonly close: () => void;
}

const GATEWAY = Symbol.for('baige.gateway');
/** "Going away" and "try again later" (RFC 6455 and its registry). */
const GOING_AWAY = 1001;
const TRY_LATER = 1013;
/** Connections to one room. */
const CROWD = 12_000;

/** Makes a gateway known to the process; one that was known before is closed. */
export function publishGateway(gateway: Gateway): void {
	Reflect.get(globalThis, GATEWAY)?.close();
	Reflect.set(globalThis, GATEWAY, gateway);
}

/** `proxy` is whom to ask where somebody comes from. */
export function openGateway(rooms: Rooms, proxy: Proxy | null = null): Gateway {
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: MESSAGE_BYTES,
		perMessageDeflate: false,
		clientTracking: false
	});
	const planted = new WeakMap<IncomingMessage, string>();
	sockets.on('headers', (headers, request) => {
		const header = planted.get(request);
		if (header !== undefined) headers.push(`Set-Cookie: ${header}`);
	});
	const heartbeat = startHeartbeat(rooms.clock);
	const limits = createLookUpLimits();

	const admit = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
		const visit = parseVisit(request);
		if (visit === null) return turnAway(socket, '404 Not Found');
		if (!isOwnOrigin(request)) return turnAway(socket, '403 Forbidden');
		const address = addressOf(request, proxy);
		const live = await rooms.find(visit.code);
		const secret = secretOf(request, visit);
		// Somebody who guesses codes keeps no neighbour behind the same address out of their room.
		if (!isKnown(live, visit, secret?.secret) && !(await limits.mayLook(address))) {
			return turnAway(socket, '429 Too Many Requests');
		}
		if (live === null) await limits.noteFailure(address);
		if (secret?.isNew) {
			planted.set(request, secretHeader(PLAYER_COOKIE, secret.secret, isSecure(request)));
		}
		sockets.handleUpgrade(request, socket, head, (opened) => {
			opened.on('error', () => opened.terminate());
			if (live === null) return opened.close(CLOSE_CODES.noRoom);
			const holder = secret === null ? null : holderOf(secret.secret, live.code);
			welcome({ rooms, heartbeat }, { opened, wire: socket, live, visit, holder });
		});
	};
	return {
		upgrade(request, socket, head) {
			socket.on('error', () => socket.destroy());
			admit(request, socket, head).catch((fault: unknown) => {
				console.error('a socket could not be opened:', fault);
				socket.destroy();
			});
		},
		close() {
			heartbeat.stop();
			for (const live of rooms.all()) {
				for (const { socket } of connectionsOf(live)) socket.close(GOING_AWAY);
			}
			void rooms.close();
		}
	};
}

function turnAway(socket: Duplex, status: string): void {
	// Nor does it stay open for as long as the other side likes.
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
		socket.destroy()
	);
}

/** A player or screen without a secret is given one; host and remote have theirs, or are nobody. */
function secretOf(
	request: IncomingMessage,
	{ role, code }: Visit
): { readonly secret: Secret; readonly isNew: boolean } | null {
	const isPublic = role === 'player' || role === 'screen';
	const known = readSecret(request, isPublic ? PLAYER_COOKIE : controlCookie(role, code));
	if (known !== null) return { secret: known, isNew: false };
	return isPublic ? { secret: newSecret(), isNew: role === 'player' } : null;
}

/** Has this browser been in the room before, or does it control it? */
function isKnown(live: LiveRoom | null, visit: Visit, secret: Secret | undefined): boolean {
	if (live === null || secret === undefined) return false;
	const holder = holderOf(secret, live.code);
	return visit.role === 'player'
		? live.seats.has(holder)
		: visit.role !== 'screen' && fits(live, visit, holder);
}

interface Arrival {
	readonly opened: WebSocket;
	/** What carries it. */
	readonly wire: Duplex;
	readonly live: LiveRoom;
	readonly visit: Visit;
	readonly holder: Holder | null;
}

function welcome(
	{ rooms, heartbeat }: { readonly rooms: Rooms; readonly heartbeat: Heartbeat },
	{ opened, wire, live, visit, holder }: Arrival
): void {
	if (holder === null || !fits(live, visit, holder)) return opened.close(CLOSE_CODES.notAllowed);
	if (live.players.size + live.visitors.size + live.watchers.size >= CROWD)
		return opened.close(TRY_LATER);
	const { languages } = live.state;
	const language = languages.includes(visit.language) ? visit.language : (languages[0] ?? '');
	const connection = connect(socketOf(opened, wire), {
		role: visit.role,
		holder,
		language,
		allowanceAt: rooms.clock()
	});
	opened.on('message', (text, isBinary) => {
		if (isBinary) return opened.close(CLOSE_CODES.malformed);
		// What comes behind a close is not heard any more.
		if (opened.readyState === opened.OPEN) hear(rooms, { live, connection }, String(text));
	});
	opened.on('pong', () => notePong(connection, rooms.clock()));
	opened.on('close', () => {
		heartbeat.remove(connection);
		leave(rooms, live, connection);
	});
	tell(connection, { type: 'welcome', role: visit.role, now: rooms.clock(), language });
	showHead(live, connection);
	if (visit.role === 'host' || visit.role === 'remote') tellState(live, connection);
	heartbeat.add(connection);
	arrive(rooms, live, connection);
}

/** Does the secret open what was asked for? */
function fits(live: LiveRoom, { role }: Visit, holder: Holder): boolean {
	if (role === 'host') return holder === live.host;
	return role !== 'remote' || holder === live.remote?.holder;
}

/**
 * `ws` frames a text anew for each socket that it is sent to; ours are framed once, and written to
 * what carries them. Nothing gets in between: `ws` holds frames back only to compress them.
 */
const socketOf = (opened: WebSocket, wire: Duplex): Socket => ({
	get backlog() {
		return wire.writableLength;
	},
	write(frame) {
		if (opened.readyState === opened.OPEN) wire.write(frame);
	},
	close: (code) => opened.close(code),
	terminate: () => opened.terminate()
});

const connect = (
	socket: Socket,
	who: Pick<Connection, 'role' | 'holder' | 'language' | 'allowanceAt'>
): Connection => ({
	socket,
	seat: null,
	roundTrip: 0,
	measuredAt: 0,
	pingedAt: null,
	allowance: BURST,
	...who
});
