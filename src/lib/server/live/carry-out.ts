import { decide } from '../../engine/room/decide/decide.ts';
import type { Decision } from '../../engine/room/decide/decision.ts';
import type { RoomEvent } from '../../engine/room/event.ts';
import { evolve } from '../../engine/room/evolve/evolve.ts';
import type { Room } from '../../engine/room/room.ts';
import { ok } from '../../game/result.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import type { Order } from './order.ts';
import type { AppendAll } from './create-append.ts';
import { noteSeats, reread, take, type LiveRoom } from './live-room.ts';
import { loadLog } from './room-log.ts';

/** Where commands are decided, and whom it concerns. */
export interface ClerkShell {
	readonly database: Database;
	readonly clock: Clock;
	/** Called when a room's new state is stored, after the orders are settled. */
	readonly changed: (live: LiveRoom, events: readonly RoomEvent[]) => void;
	/** Called when a room has changed by another server's hand. */
	readonly surprised: (live: LiveRoom) => void;
	/** Called when a room's events cannot be stored: nothing of them has happened. */
	readonly failed: (live: LiveRoom, fault: unknown) => void;
}

/** With what stores the events. */
export interface Office extends ClerkShell {
	readonly append: AppendAll;
}

/** What one room's orders come to, before anything is stored. */
interface Draft {
	readonly live: LiveRoom;
	readonly orders: readonly Order[];
	readonly decisions: readonly Decision[];
	readonly events: readonly RoomEvent[];
	readonly room: Room;
}

/**
 * Decides a batch of orders, each room's in their order, stores what comes of them in one transaction, and
 * settles them; gives back those that have to be decided again. Throws nothing: a fault is told to `failed`
 * and to the orders.
 */
export async function carryOut(shell: Office, orders: readonly Order[]): Promise<readonly Order[]> {
	const now = shell.clock();
	const drafts = [...Map.groupBy(orders, ({ live }) => live)].flatMap(([live, own]) =>
		tryDraft(shell, { live, orders: own }, now)
	);
	const changing = drafts.filter(({ events }) => events.length > 0);
	if (changing.length === 0) return [];
	try {
		return await store(shell, changing, now);
	} catch (fault) {
		for (const { live, orders } of changing) fail(shell, { live, orders }, fault);
		return [];
	}
}

/** A fault in one room's rules is that room's alone. What changes nothing is settled at once. */
function tryDraft(
	shell: ClerkShell,
	{ live, orders }: Pick<Draft, 'live' | 'orders'>,
	now: number
): readonly Draft[] {
	try {
		if (live.isGone) throw new Error(`room ${live.code} is gone`);
		const drafted = draft(live, orders, now);
		if (drafted.events.length === 0) settle(drafted);
		return [drafted];
	} catch (fault) {
		fail(shell, { live, orders }, fault);
		return [];
	}
}

function fail(
	shell: ClerkShell,
	{ live, orders }: Pick<Draft, 'live' | 'orders'>,
	fault: unknown
): void {
	shell.failed(live, fault);
	for (const order of orders) order.lost?.(fault);
}

function draft(live: LiveRoom, orders: readonly Order[], now: number): Draft {
	const { quiz, key, present } = live;
	const events: RoomEvent[] = [];
	const decisions: Decision[] = [];
	let room = live.state;
	for (const { command } of orders) {
		const decision = decide(room, command, { quiz, key, now, present });
		decisions.push(decision);
		if (!decision.ok) continue;
		events.push(...decision.value);
		room = decision.value.reduce(evolve, room);
	}
	return { live, orders, decisions, events, room };
}

async function store(
	shell: Office,
	drafts: readonly Draft[],
	at: number
): Promise<readonly Order[]> {
	const outcomes = await shell.append(
		drafts.map(({ live, events }) => ({ room: live.code, after: live.seq, at, events }))
	);
	const again: Order[] = [];
	for (const [index, done] of drafts.entries()) {
		const { live } = done;
		if (outcomes[index] === 'conflict') {
			// Another server has written to this room: read what, and decide again.
			reread(live, await loadLog(shell.database, live.code));
			shell.surprised(live);
			again.push(...withoutAbsences(done.orders));
			continue;
		}
		take(live, { room: done.room, seq: live.seq + done.events.length });
		noteSeats(live, done.events);
		settle(done);
		shell.changed(live, done.events);
	}
	return again;
}

function settle({ orders, decisions }: Draft): void {
	for (const [index, order] of orders.entries()) {
		const decision = decisions[index];
		if (decision) order.settle(decision);
	}
}

/**
 * Who is connected is known to each server of its own sockets alone: in a room that another one holds too,
 * nobody is away only because they are not here, and it was brought back already.
 */
function withoutAbsences(orders: readonly Order[]): readonly Order[] {
	const [moot, rest] = [orders.filter(isAbsence), orders.filter((order) => !isAbsence(order))];
	for (const order of moot) order.settle(ok([]));
	return rest;
}

const isAbsence = ({ command: { type } }: Order): boolean =>
	type === 'player-left' || type === 'claimant-left' || type === 'host-left' || type === 'resume';
