import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { killAndReturn, type ReturnFigures } from './come-back.ts';
import { playRound, sitDown, standUp, type Bare, type Ready, type Round } from './round.ts';
import { median, quantile, round } from './statistics.ts';

export interface Figures extends ReturnFigures {
	readonly bench: 'live';
	readonly players: number;
	readonly join_per_s: number;
	/** From the host's command to a player, the worse of asking and reveal. */
	readonly fanout_ms: { readonly p50: number; readonly p99: number; readonly last: number };
	/** The last player against a bare broadcast of the same bytes. */
	readonly fanout_ratio: number;
	readonly ack_ms: { readonly p50: number; readonly p99: number };
	readonly cpu_us_per_player_question: number;
	/** The same in the first round of all, with 1,000 players, while the server still compiles its code. */
	readonly cold_cpu_us_per_player_question: number;
	/**
	 * The same of the bare server, which sends two texts to each player and acknowledges an answer: how fast
	 * the machine was just then.
	 */
	readonly bare_cpu_us_per_player_question: number;
	readonly bytes_per_player_question: number;
	readonly memory_per_player: number;
	readonly sent: number;
	readonly acknowledged: number;
	readonly counted: number;
}

/** Players of the first round, which makes the server what it is after its first lesson. */
const REHEARSAL = 1000;
/**
 * So many questions more are answered, in a hurry, for the sake of their fan-outs: of three alone the median
 * is as good as chance.
 */
const FURTHER = 9;
const HURRY_MS = 300;

/** Plays a rehearsal and a round with so many players, measured from outside the server's process. */
export async function measure(players: number, questions: number): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), 'baige-bench-'));
	const path = join(folder, 'bench.db');
	// One question more than is measured: the crash comes in it.
	const length = questions + FURTHER + 1;
	const server = await startChild<Ready>('serve.ts', path, String(length));
	const bare = await startChild<Bare>('bare.ts');
	try {
		const [first, room] = server.ready.rooms;
		if (!first || !room) throw new Error('the server has opened no rooms');
		// Before everything: a collection by force would have the next ones come in the measured round.
		const memory = await server.ask('memory');
		const rehearsal = await sitDown(server, first, { players: REHEARSAL, bare });
		const cold = await playRound(rehearsal, { from: 0, count: questions });
		standUp(rehearsal);

		const table = await sitDown(server, room, { players, bare });
		const received = table.crowd.received();
		const played = await playRound(table, { from: 0, count: questions });
		const bytes = table.crowd.received() - received;
		const further = await playRound(table, { from: questions, count: FURTHER, within: HURRY_MS });
		const grown = (await server.ask('memory')) - memory;
		const counted = (await server.ask('counted')) - REHEARSAL * questions;
		const each = (spent: number, count: number): number => round(spent / count / questions, 1);
		const { broadcast, answers } = played.bareCpu;
		return {
			bench: 'live',
			players,
			join_per_s: Math.round(players / (table.joinMs / 1000)),
			...summary([...played.fanouts, ...further.fanouts]),
			ack_ms: { p50: round(median(played.acks)), p99: round(quantile(played.acks, 0.99)) },
			cpu_us_per_player_question: each(played.cpu, players),
			cold_cpu_us_per_player_question: each(cold.cpu, REHEARSAL),
			bare_cpu_us_per_player_question: each(broadcast + answers, players),
			bytes_per_player_question: Math.round(bytes / players / questions),
			memory_per_player: Math.round(grown / players),
			sent: players * (questions + FURTHER),
			acknowledged: played.acks.length + further.acks.length,
			counted,
			...(await killAndReturn(table, { question: questions + FURTHER, path }))
		};
	} finally {
		for (const { kill } of [server, bare]) await kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The worse of asking and reveal, each by its median over the questions. */
function summary(fanouts: Round['fanouts']): Pick<Figures, 'fanout_ms' | 'fanout_ratio'> {
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
