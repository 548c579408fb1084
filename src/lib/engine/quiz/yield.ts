import { KINDS, type Kind } from '../../game/kind.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { factId } from '../facts/fact-id.ts';
import type { Cell } from './catalogue/cell.ts';
import { type Writer, writerOf } from './catalogue/writer.ts';
import { idleEntities } from './idle-entities.ts';
import { levelsFor } from './levels.ts';
import { questionId } from './question-id.ts';
import type { FactId } from './proof.ts';
import { seedOf } from './random.ts';
import { subjectFact } from './subject-of.ts';
import { writeRow, type WrittenRow } from './write-row.ts';

/** What a fact base gives, and why not more. */
export interface YieldReport {
	/** Rows of all tables but that of sources. */
	readonly facts: number;
	/** Ways to fill the givens of a frame with a fact, blocked ones included. */
	readonly combinations: number;
	/** Questions that differ in unit, key fact or kind. */
	readonly distinct: number;
	/** By relation, then by kind. */
	readonly questions: ReadonlyMap<string, ReadonlyMap<Kind, number>>;
	/** Combinations that give no question, by the name of the rule or the reason. */
	readonly blocked: ReadonlyMap<string, number>;
	/** Facts that no question rests on nor is known by, then entities that no question has a use for; none of them excused. */
	readonly unasked: readonly FactId[];
	/** Facts that their author keeps out of questions, with the reason. */
	readonly excused: ReadonlyMap<FactId, string>;
}

/** Writes every question once, in all languages, and counts. Takes as long as that takes. */
export function yieldOf(base: FactBase): YieldReport {
	const writer = writerOf(base);
	const tally = openTally(base);
	for (const cell of writer.cells) countCell(writer, cell, tally);
	return {
		facts: tally.facts,
		combinations: tally.combinations,
		distinct: tally.distinct,
		questions: tally.questions,
		blocked: new Map([...tally.blocked].sort(([, a], [, b]) => b - a)),
		unasked: [...unaskedIn(base, tally.asked), ...idleEntities(base, tally)],
		excused: excusedIn(base)
	};
}

interface Tally {
	readonly facts: number;
	combinations: number;
	distinct: number;
	readonly questions: Map<string, Map<Kind, number>>;
	readonly blocked: Map<string, number>;
	readonly asked: Set<FactId>;
	readonly shown: Set<string>;
}

function openTally(base: FactBase): Tally {
	let facts = 0;
	for (const { role, size } of base.relations.values()) if (role !== 'sources') facts += size;
	return {
		facts,
		combinations: 0,
		distinct: 0,
		questions: new Map(),
		blocked: new Map(),
		asked: new Set(),
		shown: new Set()
	};
}

function countCell(writer: Writer, cell: Cell, tally: Tally): void {
	const { rows, blocked } = cell.settled();
	for (const [reason, count] of blocked) {
		if (reason !== 'other rows only') block(tally, reason, count);
	}
	tally.combinations += rows.length;
	for (const row of rows) {
		const written = tryRow(writer, cell, row);
		if (typeof written === 'string') {
			block(tally, written, 1);
			tally.combinations--;
			continue;
		}
		tally.distinct++;
		if (cell.shown.domain.type === 'entity') tally.shown.add(cell.shown.domain.relation);
		for (const fact of [subjectFact(written.proof), ...written.proof.facts]) tally.asked.add(fact);
		const kinds = tally.questions.get(cell.relation.name) ?? emptyKinds();
		kinds.set(cell.kind, (kinds.get(cell.kind) ?? 0) + 1);
		tally.questions.set(cell.relation.name, kinds);
	}
}

function block(tally: Tally, reason: string, count: number): void {
	tally.blocked.set(reason, (tally.blocked.get(reason) ?? 0) + count);
	tally.combinations += count;
}

const emptyKinds = (): Map<Kind, number> => new Map(KINDS.map((kind) => [kind, 0]));

/** What one draw cannot give another may: a few seeds are tried. */
function tryRow(writer: Writer, cell: Cell, row: number): WrittenRow | string {
	const level = levelsFor(cell.kind).at(-1) ?? 'medium';
	const languages = writer.languages.map((_, language) => language);
	let written: WrittenRow | string = 'no distractors';
	for (const seed of SEEDS) {
		written = writeRow(writer, { cell, row, level, id: questionId(seed, 0), seed, languages });
		if (typeof written !== 'string') return written;
	}
	return written;
}

const SEEDS = ['yield 1', 'yield 2', 'yield 3'].map(seedOf);

function unaskedIn(base: FactBase, asked: ReadonlySet<FactId>): readonly FactId[] {
	return [...base.relations.values()].flatMap((relation) =>
		relation.role === 'facts'
			? Array.from({ length: relation.size }, (_, row) => row)
					.filter((row) => relation.claims.excused(row) === null)
					.map((row) => factId(relation, row))
					.filter((fact) => !asked.has(fact))
			: []
	);
}

function excusedIn(base: FactBase): ReadonlyMap<FactId, string> {
	const excused = new Map<FactId, string>();
	for (const relation of base.relations.values()) {
		for (let row = 0; row < relation.size; row++) {
			const reason = relation.claims.excused(row);
			if (reason !== null) excused.set(factId(relation, row), reason);
		}
	}
	return excused;
}
