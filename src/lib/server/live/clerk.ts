import { carryOut, type ClerkShell } from './carry-out.ts';
import { createAppend } from './create-append.ts';
import type { Order } from './order.ts';

/** Takes commands, decides them in order, stores what comes of them, and only then lets it be seen. */
export interface Clerk {
	/** Takes a command; those that arrive within a few milliseconds are stored together. */
	submit(order: Order): void;
	/** As `submit`, without waiting for others: what a whole room waits for. */
	submitAtOnce(order: Order): void;
	/** Stores what is left and takes no more. */
	close(): Promise<void>;
}

/** How long a command waits for others, in milliseconds: nobody feels it, and each transaction costs. */
const GATHER_MS = 40;
/** As many commands as one transaction takes. */
const ORDERS = 2000;

/** Takes orders at once, until it is closed. */
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
		timer = null;
		working ??= work().finally(() => {
			working = null;
			if (waiting.length > 0) startEarly();
		});
	};
	const startEarly = (): void => {
		if (timer !== null) clearTimeout(timer);
		start();
	};
	return {
		submit(order) {
			if (isClosed) return lose(order);
			waiting.push(order);
			timer ??= setTimeout(start, GATHER_MS);
		},
		submitAtOnce(order) {
			if (isClosed) return lose(order);
			waiting.push(order);
			startEarly();
		},
		async close() {
			isClosed = true;
			startEarly();
			await working;
		}
	};
}

const lose = ({ lost }: Order): void => lost?.(new Error('the server is closing'));
