import type { Clock } from '../clock.ts';
import type { Connection } from './connection.ts';
import { PING_FRAME } from './frame.ts';

/** Finds out how long the way to each phone is, and which phones are gone without a goodbye. */
export interface Heartbeat {
	readonly add: (connection: Connection) => void;
	readonly remove: (connection: Connection) => void;
	readonly stop: () => void;
}

/** Each connection has its turn every five seconds, a fifth of them each second. */
const TURNS = 5;
const TURN_MS = 1000;
/** Who was heard so lately is there, and is pinged only to measure the way, so often. */
const HEARD_MS = 4500;
const MEASURED_MS = 15_000;
/** A ping that is unanswered for so long tells that nobody is there. */
const SILENCE_MS = 9000;

/** Pings until it is stopped. */
export function startHeartbeat(clock: Clock): Heartbeat {
	const circles = Array.from({ length: TURNS }, () => new Set<Connection>());
	let turn = 0;
	let added = 0;
	const timer = setInterval(() => {
		turn = (turn + 1) % TURNS;
		for (const connection of circles[turn] ?? []) visit(connection, clock());
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

function visit(connection: Connection, now: number): void {
	const { pingedAt, allowanceAt, measuredAt } = connection;
	if (pingedAt !== null) {
		if (now - pingedAt >= SILENCE_MS) connection.socket.terminate();
		return;
	}
	if (now - allowanceAt > HEARD_MS || now - measuredAt > MEASURED_MS) ping(connection, now);
}

function ping(connection: Connection, now: number): void {
	connection.pingedAt = now;
	connection.socket.write(PING_FRAME);
}

/** The answer to a ping has come. */
export function notePong(connection: Connection, now: number): void {
	if (connection.pingedAt === null) return;
	connection.roundTrip = Math.max(0, now - connection.pingedAt);
	connection.measuredAt = now;
	connection.pingedAt = null;
}
