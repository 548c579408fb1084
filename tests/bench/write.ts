/**
 * What it costs to write a pick-one question, certificate, item rules, reasons and English wording
 * included, and the same task (key row, its givens, 32 candidates, three distractors and their rows) through
 * SQLite in the same run. The two take turns, and of several rounds the median counts, so that what else
 * a machine does in one of them sets no figure. Prints a JSON line a size.
 */
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writerOf } from '../../src/lib/engine/quiz/catalogue/writer.ts';
import { writeBatch } from '../../src/lib/engine/quiz/write-batch.ts';
import type { FactBase } from '../../src/lib/engine/facts/fact-base.ts';
import { indexCodes } from '../../src/lib/engine/facts/tables/postings.ts';
import { syntheticBase } from './synthetic-base.ts';

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
/** Tasks that are not measured, so that all is compiled, and those of a round that are. */
const WARM_UP = 50_000;
const MEASURED = 20_000;
const ROUNDS = 5;
/** Bases that are opened before any is measured, and how large they are. */
const FIRST_RUNS = 4;
const FIRST_FACTS = 10_000;

function measure(facts: number) {
	const { base, columnBytes, buildMs } = build(facts);
	const before = memory();
	const opened = performance.now();
	open(base);
	const index = performance.now() - opened;
	const bytes = Math.max(0, memory() - before) + columnBytes;
	const [ours, sqlite] = inTurns([questions(base), queries(base)]);
	return {
		bench: 'write',
		facts,
		index_ms: Math.round(index + buildMs),
		ns_p50: ours.p50,
		ns_p99: ours.p99,
		bytes_per_fact: Math.round(bytes / facts),
		sqlite_ns_p50: sqlite.p50,
		sqlite_ns_p99: sqlite.p99,
		ratio_p50: Number((sqlite.p50 / ours.p50).toFixed(1)),
		ratio_p99: Number((sqlite.p99 / ours.p99).toFixed(1))
	};
}

function open(base: FactBase): void {
	for (const cell of writerOf(base).cells) if (cell.kind === 'choice') cell.settled();
	held.push(base);
}

/** So that no base is swept while the memory of another is measured. */
const held: FactBase[] = [];

/** Building the postings is part of indexing; drawing the random facts is not, so it is measured apart. */
function build(facts: number) {
	const base = syntheticBase(facts);
	const relation = base.relations.get('results');
	const started = performance.now();
	let columnBytes = 0;
	for (const field of relation?.fields.values() ?? []) {
		indexCodes(field.codes, field.postings.starts.length - 1);
		columnBytes +=
			field.codes.byteLength + field.postings.rows.byteLength + field.postings.starts.byteLength;
	}
	return { base, columnBytes, buildMs: performance.now() - started };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What is held by nothing any more is swept beside the program: the second call waits for it. */
function memory(): number {
	collect();
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function questions(base: FactBase): () => void {
	const batch = (seed: number) =>
		writeBatch(base, {
			seed: String(seed),
			kinds: ['choice'],
			topics: [],
			level: null,
			language: 'en'
		});
	let seed = 0;
	let turn = batch(seed);
	return () => {
		if (turn.next().done === true) turn = batch(++seed);
	};
}

/** Key row by number, candidates by an indexed given, distractors by how much they share. */
function queries(base: FactBase): () => void {
	const relation = base.relations.get('results');
	const database = new DatabaseSync(':memory:');
	database.exec(
		'create table results (id integer primary key, runner int, meeting int, event int, country int)'
	);
	const insert = database.prepare('insert into results values (?, ?, ?, ?, ?)');
	const names = ['runner', 'meeting', 'event', 'country'];
	const columns = names.map((name) => relation?.fields.get(name)?.codes ?? new Int32Array(0));
	const size = relation?.size ?? 0;
	database.exec('begin');
	for (let row = 0; row < size; row++) insert.run(row, ...columns.map((codes) => codes[row] ?? 0));
	database.exec('commit');
	for (const name of names) database.exec(`create index by_${name} on results (${name})`);
	const key = database.prepare('select * from results where id = ?');
	const near = database.prepare(`
		select event, max((country = ?2) + (runner = ?3)) as shared from
			(select * from results where meeting = ?1 and event <> ?4 limit 32)
		group by event order by shared desc limit 3`);
	const fact = database.prepare('select * from results where event = ? limit 1');
	let state = 1;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		const row = key.get(state % size);
		if (row === undefined) return;
		const distractors = near.all(
			row['meeting'] ?? 0,
			row['country'] ?? 0,
			row['runner'] ?? 0,
			row['event'] ?? 0
		);
		for (const { event } of distractors) fact.get(event ?? 0);
	};
}

interface Quantiles {
	readonly p50: number;
	readonly p99: number;
}

function inTurns([one, other]: readonly [() => void, () => void]): readonly [Quantiles, Quantiles] {
	for (let i = 0; i < WARM_UP; i++) one();
	for (let i = 0; i < WARM_UP; i++) other();
	collect();
	const rounds = Array.from({ length: ROUNDS }, () => [round(one), round(other)] as const);
	return [medians(rounds.map(([own]) => own)), medians(rounds.map(([, theirs]) => theirs))];
}

/** In nanoseconds. */
function round(task: () => void): Quantiles {
	const sorted = Float64Array.from({ length: MEASURED }, () => {
		const started = performance.now();
		task();
		return (performance.now() - started) * 1e6;
	}).sort();
	const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
	return { p50: at(0.5), p99: at(0.99) };
}

function medians(rounds: readonly Quantiles[]): Quantiles {
	const median = (values: readonly number[]) =>
		values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
	return { p50: median(rounds.map(({ p50 }) => p50)), p99: median(rounds.map(({ p99 }) => p99)) };
}

// What the program itself takes when it first runs is no part of any base.
for (let i = 0; i < FIRST_RUNS; i++) open(build(FIRST_FACTS).base);
for (const facts of SIZES) console.log(JSON.stringify(measure(facts)));
