import type { ServerMessage } from '../../src/lib/game/room/messages.ts';

/** A socket of the browser's kind whose other end is the test. */
export class ScriptedSocket extends EventTarget {
	readyState = 0;
	readonly sent: string[] = [];

	/** The server greets: the connection is up. */
	welcome(): void {
		this.readyState = 1;
		this.say({ type: 'welcome', role: 'player', now: 1_000_000, language: 'en' });
	}

	say(message: ServerMessage): void {
		this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
	}

	/** The server, or the network, ends it. */
	drop(code: number): void {
		this.readyState = 3;
		this.dispatchEvent(Object.assign(new Event('close'), { code }));
	}

	send(text: string): void {
		this.sent.push(text);
	}

	close(): void {
		this.readyState = 3;
	}

	/** What was said, without pings. */
	get said(): readonly string[] {
		return this.sent.filter((text) => !text.includes('"ping"'));
	}
}

/** Opens one scripted socket after another, and keeps them. */
export function scriptedSockets(): {
	readonly opened: ScriptedSocket[];
	readonly open: () => WebSocket;
} {
	const opened: ScriptedSocket[] = [];
	const open = (): WebSocket => {
		const socket = new ScriptedSocket();
		opened.push(socket);
		return socket as EventTarget as WebSocket;
	};
	return { opened, open };
}
