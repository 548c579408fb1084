import { WebSocket } from 'ws';

/** One phone: what it does with a message is kept small, so that a crowd of them measures the server. */
export interface Phone {
	readonly socket: WebSocket;
	/** The last text of each kind of message, and when it came, by its first letter (`v` for view). */
	readonly last: Map<number, { readonly at: number; readonly text: Buffer }>;
	/** Bytes received, with frames. */
	readonly received: () => number;
}

export interface Crowd {
	readonly phones: readonly Phone[];
	/** Resolves when each phone has had one more message of this kind; its arrivals, in milliseconds. */
	readonly arrivals: (kind: string) => Promise<readonly number[]>;
	readonly close: () => void;
}

/** As many sockets are opened at once. */
const AT_ONCE = 100;
/** Where the type's first letter stands in `{"type":"view",...`. */
const LETTER = 9;

/** Opens a crowd's sockets; `greet` does what each has to do before it counts as there. */
export async function gather(
	size: number,
	address: string,
	greet: (socket: WebSocket, number: number) => Promise<void>
): Promise<Crowd> {
	const phones: Phone[] = [];
	const waits = new Map<
		number,
		{ left: number; readonly times: number[]; readonly done: () => void }
	>();
	const open = async (number: number): Promise<void> => {
		const socket = new WebSocket(address, {
			origin: address.replace(/^ws(.*?\d)\/.*$/, 'http$1'),
			perMessageDeflate: false
		});
		const last: Phone['last'] = new Map();
		let network: { readonly bytesRead: number } | null = null;
		socket.on('upgrade', (response) => (network = response.socket));
		socket.on('message', (data: Buffer) => {
			const at = performance.now();
			const kind = data[LETTER] ?? 0;
			last.set(kind, { at, text: data });
			const wait = waits.get(kind);
			if (!wait) return;
			wait.times.push(at);
			wait.left -= 1;
			if (wait.left === 0) wait.done();
		});
		await new Promise((resolve, reject) => {
			socket.once('open', resolve);
			socket.once('error', reject);
		});
		await greet(socket, number);
		phones.push({ socket, last, received: () => network?.bytesRead ?? 0 });
	};
	for (let from = 0; from < size; from += AT_ONCE) {
		const count = Math.min(AT_ONCE, size - from);
		await Promise.all(Array.from({ length: count }, (_, index) => open(from + index)));
	}
	const arrivals = (kind: string): Promise<readonly number[]> =>
		new Promise((resolve) => {
			const times: number[] = [];
			const letter = kind.charCodeAt(0);
			const done = (): void => {
				waits.delete(letter);
				resolve(times);
			};
			waits.set(letter, { left: size, times, done });
		});
	return { phones, arrivals, close: () => phones.forEach(({ socket }) => socket.terminate()) };
}

/** Resolves with the next message of a kind. */
export const heard = (socket: WebSocket, kind: string): Promise<string> =>
	new Promise((resolve) => {
		const listen = (data: Buffer): void => {
			if (data[LETTER] !== kind.charCodeAt(0)) return;
			socket.off('message', listen);
			resolve(String(data));
		};
		socket.on('message', listen);
	});
