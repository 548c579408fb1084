import type { Clock } from '../clock.ts';
import type { Connection } from './connection.ts';

/** Finds out how long the way to each phone is, and which phones are gone without a goodbye. */
export interface Heartbeat {
	readonly add: (connection: Connection) => void;
	readonly remove: (connection: Connection) => void;
	readonly stop: () => void;
}

/** Each connection is pinged every five seconds, a fifth of them each second. */
const TURNS = 5;
const TURN_MS = 1000;
/** A ping that is unanswered for so long tells that nobody is there. */
const SILENCE_MS = 9000;

export function startHeartbeat(clock: Clock): Heartbeat {
	const circles = Array.from({ length: TURNS }, () => new Set<Connection>());
	let turn = 0;
	let added = 0;
	const timer = setInterval(() => {
		turn = (turn + 1) % TURNS;
		for (const connection of circles[turn] ?? []) ping(connection, clock());
	}, TURN_MS);
	timer.unref();
	return {
		add(connection) {
			added += 1;
			circles[added % TURNS]?.add(connection);
			ping(connection, clock());
		},
		remove(connection) {
			for (const circle of circles) circle.delete(connection);
		},
		stop: () => clearInterval(timer)
	};
}

function ping(connection: Connection, now: number): void {
	if (connection.pingedAt !== null) {
		if (now - connection.pingedAt >= SILENCE_MS) connection.socket.terminate();
		return;
	}
	connection.pingedAt = now;
	connection.socket.ping('');
}

/** The answer to a ping has come. */
export function notePong(connection: Connection, now: number): void {
	if (connection.pingedAt === null) return;
	connection.roundTrip = Math.max(0, now - connection.pingedAt);
	connection.pingedAt = null;
}
