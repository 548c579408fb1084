import { WebSocket } from 'ws';
import type { ClientMessage, Role, ServerMessage } from '../../src/lib/game/room/messages.ts';
import type { PlayerView } from '../../src/lib/game/room/player-view.ts';
import type { RoomView } from '../../src/lib/game/room/view.ts';
import { controlCookie, PLAYER_COOKIE } from '../../src/lib/server/live/room-cookies.ts';

type Told<Type extends ServerMessage['type']> = Extract<ServerMessage, { readonly type: Type }>;

/** A socket that tests can read: everything it was told, in order, and what comes next. */
export interface Client {
	readonly texts: readonly string[];
	readonly say: (message: ClientMessage) => void;
	readonly sayRaw: (text: string | Buffer) => void;
	/** The next message of a type, from those not taken yet. */
	readonly next: <Type extends ServerMessage['type']>(type: Type) => Promise<Told<Type>>;
	/** The next view of a stage. */
	readonly nextView: (stage: RoomView['common']['stage']) => Promise<RoomView>;
	/** The code with which the socket was closed. */
	readonly closed: Promise<number>;
	/** The player's cookie, as the server gave it. */
	readonly cookie: () => string;
	readonly socket: WebSocket;
}

export interface Way {
	readonly port: number;
	readonly code: string;
	readonly as?: Role;
	readonly cookie?: string;
	readonly language?: string;
	readonly origin?: string;
}

/** The host's cookie. */
export const hostCookie = (code: string, secret: string): string =>
	`${controlCookie('host', code)}=${secret}`;

/** Opens a socket; fails when the server turns it away. */
export async function connect({
	port,
	code,
	as = 'player',
	cookie = '',
	language = 'en',
	origin
}: Way): Promise<Client> {
	const host = `127.0.0.1:${port}`;
	const socket = new WebSocket(`ws://${host}/live/${code}?as=${as}&language=${language}`, {
		origin: origin ?? `http://${host}`,
		headers: cookie === '' ? {} : { cookie }
	});
	const client = clientOf(socket, cookie);
	await new Promise<void>((resolve, reject) => {
		socket.once('open', resolve);
		socket.once('error', reject);
	});
	return client;
}

function clientOf(socket: WebSocket, known: string): Client {
	const texts: string[] = [];
	let taken = 0;
	let cookie = known;
	let wake = (): void => {};
	socket.on('upgrade', ({ headers }) => {
		const [planted] = headers['set-cookie'] ?? [];
		if (planted?.startsWith(PLAYER_COOKIE)) cookie = planted.split(';')[0] ?? '';
	});
	socket.on('message', (data) => {
		texts.push(String(data));
		wake();
	});
	const closed = new Promise<number>((resolve) =>
		socket.on('close', (code) => {
			resolve(code);
			wake();
		})
	);
	const take = async <Found extends ServerMessage>(
		fits: (message: ServerMessage) => message is Found
	): Promise<Found> => {
		for (;;) {
			while (taken < texts.length) {
				const message: ServerMessage = JSON.parse(texts[taken] ?? '');
				taken += 1;
				if (fits(message)) return message;
			}
			if (socket.readyState >= socket.CLOSING) throw new Error(`closed after ${texts.at(-1)}`);
			await new Promise<void>((resolve) => (wake = resolve));
		}
	};
	const next = <Type extends ServerMessage['type']>(type: Type): Promise<Told<Type>> =>
		take((message): message is Told<Type> => message.type === type);
	return {
		texts,
		socket,
		closed,
		cookie: () => cookie,
		say: (message) => socket.send(JSON.stringify(message)),
		sayRaw: (text) => socket.send(text),
		next,
		nextView: async (stage) => {
			for (;;) {
				const { view } = await next('view');
				if (view.common.stage === stage) return view;
			}
		}
	};
}

/** A client that takes a seat. */
export async function joinAs(way: Way, name: string): Promise<Client> {
	const client = await connect(way);
	client.say({ type: 'join', name, team: null });
	await client.next('view');
	return client;
}

/** The player's own part of a view. */
export function ownOf({ own }: RoomView): PlayerView {
	if (own.role !== 'player') throw new Error(`this is the view of the ${own.role}`);
	return own;
}
