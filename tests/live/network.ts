import { connect, createServer, type Socket } from 'node:net';

/** The network between phones and a server, which can fail. */
export interface Network {
	readonly port: number;
	/** Breaks every connection and lets none up, or lets them up again. */
	readonly cut: (isCut: boolean) => void;
	/** Holds back everything in both directions without a word to anybody, or lets it through. */
	readonly hold: (isHeld: boolean) => void;
	readonly close: () => Promise<void>;
}

/** Opens a network before the server on `port`. */
export async function openNetwork(port: number): Promise<Network> {
	const ends = new Set<Socket>();
	let isCut = false;
	const server = createServer((near) => {
		if (isCut) return near.destroy();
		const far = connect(port, '127.0.0.1');
		for (const [from, to] of [
			[near, far],
			[far, near]
		] as const) {
			ends.add(from);
			from.on('data', (bytes) => to.write(bytes));
			from.on('error', () => to.destroy());
			from.on('close', () => {
				ends.delete(from);
				to.destroy();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		port: address.port,
		cut(now) {
			isCut = now;
			if (isCut) for (const end of ends) end.destroy();
		},
		hold(isHeld) {
			for (const end of ends) {
				if (isHeld) end.pause();
				else end.resume();
			}
		},
		close: () =>
			new Promise((resolve) => {
				for (const end of ends) end.destroy();
				server.close(() => resolve());
			})
	};
}
