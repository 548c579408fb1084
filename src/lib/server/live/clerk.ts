import type { Command } from '../../engine/room/command.ts';
import { decide } from '../../engine/room/decide/decide.ts';
import type { Decision } from '../../engine/room/decide/decision.ts';
import type { RoomEvent } from '../../engine/room/event.ts';
import { evolve } from '../../engine/room/evolve/evolve.ts';
import type { Room } from '../../engine/room/room.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { createAppend, type AppendAll } from './create-append.ts';
import { noteSeats, reread, take, type LiveRoom } from './live-room.ts';
import { loadLog } from './room-log.ts';

/** A command on its way into the log. */
export interface Order {
	readonly live: LiveRoom;
	readonly command: Command;
	/** Told once the events are stored for good, or when the command is refused. */
	readonly settle: (decision: Decision) => void;
	/** Told when nothing could be stored. */
	readonly lost?: (fault: unknown) => void;
}

/** Takes commands, decides them in order, stores what comes of them, and only then lets it be seen. */
export interface Clerk {
	/** Takes a command; those that arrive within a few milliseconds are stored together. */
	submit(order: Order): void;
	/** As `submit`, without waiting for others: what a whole room waits for. */
	submitAtOnce(order: Order): void;
	/** Stores what is left and takes no more. */
	close(): Promise<void>;
}

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

interface Office extends ClerkShell {
	readonly append: AppendAll;
}

/** How long a command waits for others, in milliseconds: nobody feels it, and each transaction costs. */
const GATHER_MS = 30;
/** As many commands as one transaction takes. */
const ORDERS = 2000;

export function openClerk(shell: ClerkShell): Clerk {
	const office = { ...shell, append: createAppend(shell.database) };
	let waiting: Order[] = [];
	let timer: NodeJS.Timeout | null = null;
	let working: Promise<void> | null = null;
	let isClosed = false;

	const work = async (): Promise<void> => {
		while (waiting.length > 0) {
			const orders = waiting.slice(0, ORDERS);
			waiting = waiting.slice(ORDERS);
			const again = await carryOut(office, orders);
			waiting = [...again, ...waiting];
		}
	};
	const start = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		working ??= work().finally(() => {
			working = null;
			if (waiting.length > 0) start();
		});
	};
	return {
		submit(order) {
			if (isClosed) return;
			waiting.push(order);
			timer ??= setTimeout(start, GATHER_MS);
		},
		submitAtOnce(order) {
			if (isClosed) return;
			waiting.push(order);
			start();
		},
		async close() {
			isClosed = true;
			start();
			await working;
		}
	};
}

/** What one room's orders come to, before anything is stored. */
interface Draft {
	readonly live: LiveRoom;
	readonly orders: readonly Order[];
	readonly decisions: readonly Decision[];
	readonly events: readonly RoomEvent[];
	readonly room: Room;
}

/** Carries out a batch; gives back the orders that have to be decided again. */
async function carryOut(shell: Office, orders: readonly Order[]): Promise<readonly Order[]> {
	const now = shell.clock();
	const drafts = [...Map.groupBy(orders, ({ live }) => live)].flatMap(([live, own]) =>
		tryDraft(shell, { live, orders: own }, now)
	);
	const changing = drafts.filter(({ events }) => events.length > 0);
	for (const still of drafts.filter(({ events }) => events.length === 0)) settle(still);
	if (changing.length === 0) return [];
	try {
		return await store(shell, changing, now);
	} catch (fault) {
		for (const { live, orders } of changing) fail(shell, { live, orders }, fault);
		return [];
	}
}

/** A fault in one room's rules is that room's alone. */
function tryDraft(
	shell: ClerkShell,
	{ live, orders }: Pick<Draft, 'live' | 'orders'>,
	now: number
): readonly Draft[] {
	try {
		return [draft(live, orders, now)];
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
			again.push(...done.orders);
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
