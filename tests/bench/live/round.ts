import { hostCookie } from '../../live/client.ts';
import type { Child } from './child.ts';
import { gather, type Crowd } from './crowd.ts';
import { dial, type Phone } from './phone.ts';
import { answerAll, ANSWERING_MS, bareFanOut, BROADCASTS, fanOut } from './question.ts';

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

/** What the bare server says when it is ready. */
export interface Bare {
	readonly port: number;
}

/** A room with its host and everybody in it. */
export interface Table {
	readonly server: Child<Ready>;
	readonly host: Phone;
	readonly crowd: Crowd;
	readonly bare: Child<Bare>;
	/** As many phones at the bare server. */
	readonly limit: Crowd;
	readonly joinMs: number;
}

/** What questions cost: CPU in microseconds, times in milliseconds. */
export interface Round {
	readonly cpu: number;
	/** Of the bare server: for a text to everybody, and for reading and acknowledging everybody's answer. */
	readonly bareCpu: { readonly broadcast: number; readonly answers: number };
	readonly acks: readonly number[];
	/** By turn: asking and reveal of the first question, of the second, ... */
	readonly fanouts: readonly { readonly ours: readonly number[]; readonly bare: number }[];
}

/** Brings host and players to a room, one after the other as far as names go. */
export async function sitDown(
	server: Child<Ready>,
	{ code, hostSecret }: OpenRoom,
	{ players, bare }: { readonly players: number; readonly bare: Child<Bare> }
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
	const limit = await gather(players, { port: bare.ready.port, path: '/' }, async () => {});
	return { server, host, crowd, bare, limit, joinMs };
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

/** Which questions of a room are asked, and within how many milliseconds everybody answers. */
interface Stretch {
	readonly from: number;
	readonly count: number;
	readonly within?: number;
}

/**
 * Asks a stretch of questions; everybody answers each of them. Beside each step, since a shared machine is
 * now faster and now slower, the bare server does what of it is reading and writing alone.
 */
export async function playRound(
	{ server, host, crowd, bare, limit }: Table,
	{ from, count, within = ANSWERING_MS }: Stretch
): Promise<Round> {
	const fanouts: { readonly ours: readonly number[]; readonly bare: number }[] = [];
	const acks: number[] = [];
	const cpu = spending(server);
	const broadcasts = spending(bare);
	const answers = spending(bare);
	const limitOf = (text: string) => broadcasts.of(() => bareFanOut(limit, text));
	for (let question = from; question < from + count; question++) {
		const asked = await cpu.of(async () => {
			const { times, text } = await fanOut(crowd, host, askingOf(question));
			fanouts.push({ ours: times, bare: await limitOf(text) });
			acks.push(...(await answerAll(crowd, text, within)));
			return text;
		});
		await answers.of(() => answerAll(limit, asked, within));
		// With what a server still has to do when the last phone has been told.
		await cpu.of(async () => {
			const { times, text } = await fanOut(crowd, host, revealOf(question));
			fanouts.push({ ours: times, bare: await limitOf(text) });
		});
	}
	const broadcast = broadcasts.sum() / BROADCASTS;
	return { cpu: cpu.sum(), bareCpu: { broadcast, answers: answers.sum() }, acks, fanouts };
}

/** Adds up the CPU that a server spends while something is done. */
function spending({ ask }: Child<unknown>) {
	let spent = 0;
	return {
		sum: () => spent,
		of: async <Value>(work: () => Promise<Value>): Promise<Value> => {
			const before = await ask('cpu');
			const value = await work();
			spent += (await ask('cpu')) - before;
			return value;
		}
	};
}
