import { WebSocket } from 'ws';
import { openRoomSocket } from '../../src/lib/client/room-socket.ts';
import type { ClientMessage, ServerMessage } from '../../src/lib/game/room/messages.ts';
import type { RoomView } from '../../src/lib/game/room/view.ts';
import { PLAYER_COOKIE } from '../../src/lib/server/live/room-cookies.ts';
import type { Client, Way } from './client.ts';

/** A phone whose connection is the page's own: lost, it comes back by itself. */
export interface LastingClient {
	readonly say: (message: ClientMessage) => void;
	/** The next message that fits, from now on. */
	readonly next: <Found extends ServerMessage>(
		fits: (message: ServerMessage) => message is Found
	) => Promise<Found>;
	/** Each time that the connection came up (true), or was lost or refused. */
	readonly links: readonly boolean[];
	/** When its failed tries began, in milliseconds as of `performance.now()`. */
	readonly failed: readonly number[];
	readonly close: () => void;
}

type ViewMessage = Extract<ServerMessage, { readonly type: 'view' }>;

/** A view of a stage. */
export const isViewOf =
	(stage: RoomView['common']['stage']) =>
	(message: ServerMessage): message is ViewMessage =>
		message.type === 'view' && message.view.common.stage === stage;

export function stayConnected({ port, code }: Way): LastingClient {
	const origin = `http://127.0.0.1:${port}`;
	const links: boolean[] = [];
	const failed: number[] = [];
	let cookie = '';
	let listeners: ((message: ServerMessage) => boolean)[] = [];
	const open = (address: string) => {
		const began = performance.now();
		const socket = new WebSocket(address, { origin, headers: cookie === '' ? {} : { cookie } });
		socket.on('error', () => failed.push(began));
		socket.on('upgrade', ({ headers }) => {
			const [planted] = headers['set-cookie'] ?? [];
			if (planted?.startsWith(PLAYER_COOKIE)) cookie = planted.split(';')[0] ?? '';
		});
		// The socket of `ws` is one of the browser's kind, as far as it is used.
		return socket as object as globalThis.WebSocket;
	};
	const hear = (message: ServerMessage): void => {
		listeners = listeners.filter((listener) => !listener(message));
	};
	const listener = { hear, linked: (isUp: boolean) => links.push(isUp), ended: () => {} };
	const socket = openRoomSocket(`ws://127.0.0.1:${port}/live/${code}?language=en`, listener, open);
	return {
		say: socket.send,
		links,
		failed,
		close: socket.close,
		next: (fits) =>
			new Promise((resolve) => {
				listeners.push((message) => {
					const isIt = fits(message);
					if (isIt) resolve(message);
					return isIt;
				});
			})
	};
}

/** All join, and the host starts: what each is shown when the first question is asked. */
export async function startTogether(
	host: Client,
	players: readonly LastingClient[]
): Promise<readonly ViewMessage[]> {
	await Promise.all(
		players.map((player, number) => {
			player.say({ type: 'join', name: `Player ${number}`, team: null });
			return player.next(isViewOf('lobby'));
		})
	);
	const asked = players.map((player) => player.next(isViewOf('asking')));
	host.say({ type: 'start', turn: 0 });
	return Promise.all(asked);
}
