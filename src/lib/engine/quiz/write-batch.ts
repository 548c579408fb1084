import type { Kind, Level } from '../../game/kind.ts';
import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { factId } from '../facts/fact-id.ts';
import type { Cell } from './catalogue/cell.ts';
import { writerOf } from './catalogue/writer.ts';
import { isPassedOver } from './choosing/is-passed-over.ts';
import { isWanted } from './choosing/is-wanted.ts';
import { hashText } from './hash.ts';
import { takeTurns } from './choosing/turns.ts';
import { openUses } from './choosing/uses.ts';
import { fittingLevel, isUnfit, levelsFor } from './levels.ts';
import { questionId } from './question-id.ts';
import type { Unit, WrittenQuestion } from './quiz.ts';
import { below, type Seed, seedOf, streamOf } from './random.ts';
import { nameSubject, type SubjectName } from './subject-of.ts';
import { writeRow } from './write-row.ts';

/** What a batch holds. */
export interface BatchOrder {
	readonly seed: string;
	/** Empty means all. */
	readonly kinds: readonly Kind[];
	/** Topic ids; empty means all. */
	readonly topics: readonly string[];
	/** Null mixes all levels. */
	readonly level: Level | null;
	readonly language: Language;
	/** What is not asked about; looked up at each turn, so that it may grow meanwhile. None unless given. */
	readonly without?: ReadonlySet<SubjectName>;
}

/** A question of a batch, with what it tests. */
export type BatchQuestion = WrittenQuestion & { readonly unit: Unit };

/**
 * Different questions, in an order drawn from the seed: the cells take turns, each with its rows shuffled,
 * and nothing comes again, neither a fact nor whom it is about, while others have not been asked about as
 * often. It ends when there are no more.
 */
export function* writeBatch(base: FactBase, order: BatchOrder): Generator<BatchQuestion> {
	const writer = writerOf(base);
	const seed = seedOf(order.seed);
	const language = writer.languages.indexOf(order.language);
	if (language < 0) return;
	let number = 0;
	let id = questionId(seed, number);
	const uses = openUses(base);
	const before = new Set<string>();
	const turns = takeTurns({
		seed,
		cells: writer.cells.filter((cell) => isWanted(cell, order)),
		due: (cell, row) => uses.of(cell, row) + (isUnfit(base, { cell, row }, order.level) ? UNFIT : 0)
	});
	for (const { cell, row } of turns) {
		if (isPassedOver(seed, cell, row)) continue;
		if (order.without?.has(nameSubject(factId(cell.relation, row), cell.ask.name))) continue;
		const level = order.level ?? fittingLevel(base, { cell, row }, drawLevel(seed, cell, row));
		const written = writeRow(writer, { cell, row, level, id, seed, languages: [language] });
		const worded = typeof written === 'string' ? undefined : written.worded[0];
		if (typeof written === 'string' || worded === undefined) continue;
		const together = togetherOf(cell, written.proof.facts);
		if (together !== null) {
			if (before.has(together)) continue;
			before.add(together);
		}
		id = questionId(seed, ++number);
		uses.add(cell, row);
		const unit = { id: cell.unit, kind: cell.kind, level, topic: cell.topic };
		yield { ...worded, proof: written.proof, unit };
	}
}

/**
 * The same facts together are the same question, whichever comes first and whatever else is given: a condition
 * that leaves none of them out (the silver that men won, where no woman did) asks nothing new. Null for a
 * question of one fact, and for a timeline, which asks for one of its facts alone: a row has one turn.
 */
function togetherOf({ kind, relation, ask }: Cell, facts: readonly string[]): string | null {
	if (facts.length === 1 || kind === 'timeline') return null;
	return [kind, relation.name, ask.name, ...[...facts].sort()].join('\n');
}

function drawLevel(seed: Seed, cell: Cell, row: number): Level {
	const stream = streamOf(seed, 'level', hashText(cell.unit, row));
	const levels = levelsFor(cell.kind);
	return levels[below(stream, levels.length)] ?? 'medium';
}

/** How much later a question comes that does not suit the level wanted. */
const UNFIT = 3;
