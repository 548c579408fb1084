import { hostCookie } from '../../live/client.ts';
import type { Child } from './child.ts';
import { gather, type Crowd } from './crowd.ts';
import { dial, type Phone } from './phone.ts';
import { answerAll, bareFanOut, fanOut } from './question.ts';

/** A room of the measured server. */
export interface OpenRoom {
	readonly code: string;
	readonly hostSecret: string;
}

/** What the measured server says when it is ready; a restarted one has no new rooms. */
export interface Ready {
	readonly port: number;
	readonly rooms: readonly OpenRoom[];
}

/** A room with its host and everybody in it. */
export interface Table {
	readonly server: Child<Ready>;
	readonly host: Phone;
	readonly crowd: Crowd;
	/** As many phones at the bare server. */
	readonly limit: Crowd;
	readonly joinMs: number;
}

/** What questions cost: CPU in microseconds, times in milliseconds. */
export interface Round {
	readonly cpu: number;
	readonly acks: readonly number[];
	/** By turn: asking and reveal of the first question, of the second, ... */
	readonly fanouts: readonly { readonly ours: readonly number[]; readonly bare: number }[];
}

/** Brings host and players to a room, one after the other as far as names go. */
export async function sitDown(
	server: Child<Ready>,
	{ code, hostSecret }: OpenRoom,
	{ players, barePort }: { readonly players: number; readonly barePort: number }
): Promise<Table> {
	const { port } = server.ready;
	const path = `/live/${code}`;
	const host = await dial({ port, path: `${path}?as=host`, cookie: hostCookie(code, hostSecret) });
	const began = performance.now();
	const crowd = await gather(players, { port, path }, (phone, number) => {
		phone.say(JSON.stringify({ type: 'join', name: `Player ${number}`, team: null }));
		return phone.next('v');
	});
	const joinMs = performance.now() - began;
	const limit = await gather(players, { port: barePort, path: '/' }, async () => {});
	return { server, host, crowd, limit, joinMs };
}

export function standUp({ host, crowd, limit }: Table): void {
	for (const { hangUp } of [host, crowd, limit]) hangUp();
}

/** The command that asks a room's question, and the one that reveals it. */
export const askingOf = (question: number) => ({
	type: question === 0 ? 'start' : 'next',
	turn: 2 * question
});
const revealOf = (question: number) => ({ type: 'reveal', turn: 2 * question + 1 });

/** Asks the first so many questions; everybody answers each of them. */
export async function playRound(
	{ server, host, crowd, limit }: Table,
	questions: number
): Promise<Round> {
	const fanouts: { readonly ours: readonly number[]; readonly bare: number }[] = [];
	const acks: number[] = [];
	let cpu = 0;
	for (let question = 0; question < questions; question++) {
		const before = await server.ask('cpu');
		const asked = await fanOut(crowd, host, askingOf(question));
		// Beside each other in time, since a shared machine is now faster and now slower.
		fanouts.push({ ours: asked.times, bare: await bareFanOut(limit, asked.text) });
		acks.push(...(await answerAll(crowd, asked.text)));
		const revealed = await fanOut(crowd, host, revealOf(question));
		cpu += (await server.ask('cpu')) - before;
		fanouts.push({ ours: revealed.times, bare: await bareFanOut(limit, revealed.text) });
	}
	return { cpu, acks, fanouts };
}
