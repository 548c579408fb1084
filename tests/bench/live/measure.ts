import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { killAndReturn, type ReturnFigures } from './come-back.ts';
import { BROADCASTS } from './question.ts';
import { playRound, sitDown, standUp, type Ready, type Round } from './round.ts';
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
	/** Of the bare server, for each text that it sends to a player: how fast the machine was just then. */
	readonly bare_cpu_us_per_send: number;
	readonly bytes_per_player_question: number;
	readonly memory_per_player: number;
	readonly sent: number;
	readonly acknowledged: number;
	readonly counted: number;
}

/** Players of the first round, which makes the server what it is after its first lesson. */
const REHEARSAL = 1000;

/** Plays a rehearsal and a round with so many players, measured from outside the server's process. */
export async function measure(players: number, questions: number): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), 'baige-bench-'));
	const path = join(folder, 'bench.db');
	// One question more than is measured: the crash comes in it.
	const server = await startChild<Ready>('serve.ts', path, String(questions + 1));
	const bare = await startChild<{ readonly port: number }>('bare.ts');
	try {
		const [first, room] = server.ready.rooms;
		if (!first || !room) throw new Error('the server has opened no rooms');
		const barePort = bare.ready.port;
		// Before everything: a collection by force would have the next ones come in the measured round.
		const memory = await server.ask('memory');
		const rehearsal = await sitDown(server, first, { players: REHEARSAL, barePort });
		const cold = await playRound(rehearsal, questions);
		standUp(rehearsal);

		const table = await sitDown(server, room, { players, barePort });
		const received = table.crowd.received();
		const idle = await bare.ask('cpu');
		const played = await playRound(table, questions);
		const bareCpu = (await bare.ask('cpu')) - idle;
		const bytes = table.crowd.received() - received;
		const grown = (await server.ask('memory')) - memory;
		const counted = (await server.ask('counted')) - REHEARSAL * questions;
		const { cpu, acks, fanouts } = played;
		return {
			bench: 'live',
			players,
			join_per_s: Math.round(players / (table.joinMs / 1000)),
			...summary(fanouts),
			ack_ms: { p50: round(median(acks)), p99: round(quantile(acks, 0.99)) },
			cpu_us_per_player_question: round(cpu / players / questions, 1),
			cold_cpu_us_per_player_question: round(cold.cpu / REHEARSAL / questions, 1),
			bare_cpu_us_per_send: round(bareCpu / players / questions / 2 / BROADCASTS, 1),
			bytes_per_player_question: Math.round(bytes / players / questions),
			memory_per_player: Math.round(grown / players),
			sent: players * questions,
			acknowledged: acks.length,
			counted,
			...(await killAndReturn(table, { question: questions, path, bare }))
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
