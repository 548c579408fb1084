import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerMessage } from '../../../src/lib/game/room/messages.ts';
import { hostCookie } from '../../live/client.ts';
import { gather, type Crowd } from './crowd.ts';
import { dial, type Phone } from './phone.ts';
import { median, quantile, round } from './statistics.ts';

/** Everybody answers at a random time within this, in milliseconds. */
const ANSWERING_MS = 2000;

export interface Figures {
	readonly bench: 'live';
	readonly players: number;
	readonly join_per_s: number;
	/** From the host's command to a player, the worse of asking and reveal. */
	readonly fanout_ms: { readonly p50: number; readonly p99: number; readonly last: number };
	/** The last player against a bare broadcast of the same bytes. */
	readonly fanout_ratio: number;
	readonly ack_ms: { readonly p50: number; readonly p99: number };
	readonly cpu_us_per_player_question: number;
	readonly bytes_per_player_question: number;
	readonly memory_per_player: number;
	readonly sent: number;
	readonly acknowledged: number;
	readonly counted: number;
}

interface Started {
	readonly child: ChildProcess;
	readonly port: number;
	readonly code: string;
	readonly hostSecret: string;
}

/** Plays one round with so many players, and measures it from outside the server's process. */
export async function measure(players: number, questions: number): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), 'baige-bench-'));
	const server = await start('serve.ts', join(folder, 'bench.db'), String(questions));
	const bare = await start('bare.ts');
	try {
		return await play({ server, bare, players, questions });
	} finally {
		for (const { child } of [server, bare]) child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	}
}

async function start(file: string, ...values: readonly string[]): Promise<Started> {
	const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
	const child = fork(path, values, { execArgv: ['--expose-gc'] });
	const ready = await answerOf<Omit<Started, 'child'>>(child);
	return { ...ready, child };
}

function ask(child: ChildProcess, question: 'cpu' | 'memory' | 'counted'): Promise<number> {
	child.send(question);
	return answerOf<number>(child);
}

const answerOf = <Value>(child: ChildProcess): Promise<Value> =>
	new Promise((resolve, reject) => {
		const ended = (code: number | null): void =>
			reject(new Error(`the process ended with ${code}`));
		child.once('message', (value) => {
			child.off('exit', ended);
			resolve(value as Value);
		});
		child.once('exit', ended);
	});

interface Bench {
	readonly server: Started;
	readonly bare: Started;
	readonly players: number;
	readonly questions: number;
}

async function play({ server, bare, players, questions }: Bench): Promise<Figures> {
	const call = { port: server.port, path: `/live/${server.code}` };
	const host = await dial({
		port: server.port,
		path: `/live/${server.code}?as=host`,
		cookie: hostCookie(server.code, server.hostSecret)
	});
	const memory = await ask(server.child, 'memory');
	const began = performance.now();
	const crowd = await gather(players, call, (phone, number) => {
		phone.say(JSON.stringify({ type: 'join', name: `Player ${number}`, team: null }));
		return phone.next('v');
	});
	const joined = performance.now() - began;
	const limit = await gather(players, { port: bare.port, path: '/' }, async () => {});

	const fanouts: { readonly ours: readonly number[]; readonly bare: number }[] = [];
	const acks: number[] = [];
	let cpu = 0;
	const received = crowd.received();
	for (let question = 0; question < questions; question++) {
		const before = await ask(server.child, 'cpu');
		const asked = await fanOut(crowd, host, {
			type: question === 0 ? 'start' : 'next',
			turn: 2 * question
		});
		acks.push(...(await answerAll(crowd, asked.text)));
		const revealed = await fanOut(crowd, host, { type: 'reveal', turn: 2 * question + 1 });
		cpu += (await ask(server.child, 'cpu')) - before;
		for (const { times, text } of [asked, revealed]) {
			fanouts.push({ ours: times, bare: Math.max(...(await bareFanOut(limit, text))) });
		}
	}
	const bytes = crowd.received() - received;
	const grown = (await ask(server.child, 'memory')) - memory;
	const counted = await ask(server.child, 'counted');
	for (const { hangUp } of [crowd, limit, { hangUp: host.hangUp }]) hangUp();
	return {
		bench: 'live',
		players,
		join_per_s: Math.round(players / (joined / 1000)),
		...summary(fanouts),
		ack_ms: { p50: round(median(acks)), p99: round(quantile(acks, 0.99)) },
		cpu_us_per_player_question: round(cpu / players / questions, 1),
		bytes_per_player_question: Math.round(bytes / players / questions),
		memory_per_player: Math.round(grown / players),
		sent: players * questions,
		acknowledged: acks.length,
		counted
	};
}

/** From a command to each phone's view, in milliseconds; and the view of one of them. */
async function fanOut(crowd: Crowd, host: Phone, command: { type: string; turn: number }) {
	const arriving = crowd.arrivals('v');
	const view = crowd.phones[0]?.next('v');
	const sent = performance.now();
	host.say(JSON.stringify(command));
	const times = (await arriving).map((at) => at - sent);
	return { times, text: (await view) ?? '' };
}

async function bareFanOut(limit: Crowd, text: string): Promise<readonly number[]> {
	const arriving = limit.arrivals('v');
	const sent = performance.now();
	limit.phones[0]?.say(text);
	return (await arriving).map((at) => at - sent);
}

/** Everybody answers once, at random; from each answer to its *received*, in milliseconds. */
async function answerAll({ phones, arrivals }: Crowd, asked: string): Promise<readonly number[]> {
	const message: ServerMessage = JSON.parse(asked);
	if (message.type !== 'view' || message.view.common.stage !== 'asking')
		throw new Error('nothing is asked');
	const { question, opensAt } = message.view.common;
	if (question.form !== 'one') throw new Error('the bench asks to pick one');
	const count = question.options.length;
	const arriving = arrivals('r');
	const sent: number[] = [];
	for (const [number, phone] of phones.entries()) {
		const wait = Math.max(0, opensAt - Date.now()) + 5 + Math.random() * ANSWERING_MS;
		setTimeout(() => {
			const answer = { form: 'one', option: number % count };
			sent[number] = performance.now();
			phone.say(JSON.stringify({ type: 'answer', question: question.id, answer, at: Date.now() }));
		}, wait);
	}
	await arriving;
	return phones.map(({ lastAt }, number) => lastAt('r') - (sent[number] ?? 0));
}

/** The worse of asking and reveal, each by its median over the questions. */
function summary(fanouts: readonly { readonly ours: readonly number[]; readonly bare: number }[]) {
	const phases = [0, 1].map((phase) => {
		const own = fanouts.filter((_, index) => index % 2 === phase);
		const last = median(own.map(({ ours }) => Math.max(...ours)));
		return {
			p50: median(own.map(({ ours }) => median(ours))),
			p99: median(own.map(({ ours }) => quantile(ours, 0.99))),
			last,
			ratio: last / median(own.map(({ bare }) => bare))
		};
	});
	const worst = phases.reduce((worse, phase) => (phase.last > worse.last ? phase : worse));
	return {
		fanout_ms: { p50: round(worst.p50), p99: round(worst.p99), last: round(worst.last) },
		fanout_ratio: round(Math.max(...phases.map(({ ratio }) => ratio)))
	};
}
