/**
 * What a score card costs that nobody asked for before, beside the page that it is shown on, and what a
 * hundred of them at once cost those who play meanwhile: the p99 of answers during such bursts by the p99
 * without them, and the most memory that the server ever took, before the bursts and after them. Prints
 * a JSON line. Needs a build, as `npm run bench` makes it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../e2e/start-server.ts';
import { seedRuns, type Seeded } from './card/seed-runs.ts';

const CARDS_ONE_BY_ONE = 30;
const BURST = 100;
const BURSTS = 3;
/** Players who answer all the time, one question after the other. */
const PLAYERS = 4;

const folder = mkdtempSync(join(tmpdir(), 'baige-bench-'));
const path = join(folder, 'baige.db');
const finished = await seedRuns(path, 'finished', 1 + CARDS_ONE_BY_ONE + BURST * BURSTS);
const open = await seedRuns(path, 'open', 800);
const server = await startServer(folder);

try {
	const cards = finished.map(({ result }) => `${server.url}/r/${result}/card.png`);
	const first = await time(() => load(cards[0] ?? ''));
	const alone: number[] = [];
	for (const card of cards.slice(1, 1 + CARDS_ONE_BY_ONE)) alone.push(await time(() => load(card)));
	const pages: number[] = [];
	for (const { result } of finished.slice(1, 1 + CARDS_ONE_BY_ONE)) {
		pages.push(await time(() => load(`${server.url}/r/${result}`)));
	}
	const players = newPlayers(open);
	await answerUntil(players, (answers) => answers >= 400);
	const calm = await answerUntil(players, (answers) => answers >= 1500);
	const calmMegabytes = peakMegabytes(server.pid);
	const busy: number[] = [];
	for (let burst = 0; burst < BURSTS; burst++) {
		const from = 1 + CARDS_ONE_BY_ONE + burst * BURST;
		let isOver = false;
		const drawn = Promise.all(cards.slice(from, from + BURST).map((card) => load(card))).then(
			() => {
				isOver = true;
			}
		);
		busy.push(...(await answerUntil(players, () => isOver)));
		await drawn;
	}
	console.log(
		JSON.stringify({
			bench: 'card',
			first_ms: round(first),
			p50_ms: round(quantile(alone, 0.5)),
			p99_ms: round(quantile(alone, 0.99)),
			page_p50_ms: round(quantile(pages, 0.5)),
			answers_calm: calm.length,
			answers_busy: busy.length,
			answer_p99_ms: round(quantile(calm, 0.99)),
			answer_p99_ratio: round(quantile(busy, 0.99) / quantile(calm, 0.99)),
			calm_mb: calmMegabytes,
			peak_mb: peakMegabytes(server.pid)
		})
	);
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** Somebody who answers all the time, one question after the other, run after run. */
interface Player {
	readonly questions: readonly { readonly address: string; readonly cookie: string }[];
	answered: number;
}

function newPlayers(runs: readonly Seeded[]): readonly Player[] {
	return Array.from({ length: PLAYERS }, (_, player) => ({
		answered: 0,
		questions: runs
			.filter((_, number) => number % PLAYERS === player)
			.flatMap(({ id, cookie, length }) =>
				Array.from({ length }, (_, n) => ({ address: `${server.url}/run/${id}/${n + 1}`, cookie }))
			)
	}));
}

/** Lets everybody answer until it is enough; gives back how long each answer took, in milliseconds. */
async function answerUntil(
	players: readonly Player[],
	isEnough: (answers: number) => boolean
): Promise<readonly number[]> {
	const spent: number[] = [];
	const play = async (player: Player) => {
		while (!isEnough(spent.length)) spent.push(await answerOne(player));
	};
	await Promise.all(players.map(play));
	return spent;
}

/** Opens a player's next question, and skips it: what is measured is the second. */
async function answerOne(player: Player): Promise<number> {
	const question = player.questions[player.answered++];
	if (question === undefined) throw new Error('there are no more questions to answer');
	const { address, cookie } = question;
	await load(address, { cookie });
	const headers = { cookie, origin: server.url, 'x-sveltekit-action': 'true' };
	return time(() => load(`${address}?/skip`, headers, 'POST'));
}

async function load(
	url: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<void> {
	const form = method === 'POST' ? { body: new URLSearchParams() } : {};
	const answer = await fetch(url, { method, headers, redirect: 'manual', ...form });
	await answer.arrayBuffer();
	if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status}`);
}

async function time(work: () => Promise<void>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The most that a process ever took; null where the system does not say. */
function peakMegabytes(pid: number): number | null {
	try {
		const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
	} catch {
		// Only Linux has such a file.
		return null;
	}
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
