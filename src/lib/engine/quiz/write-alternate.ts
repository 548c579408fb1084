import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { rowOf } from '../facts/fact-id.ts';
import type { Cell } from './catalogue/cell.ts';
import { type Writer, writerOf } from './catalogue/writer.ts';
import { hasRow } from './choosing/has-row.ts';
import { hashText } from './hash.ts';
import { levelsFor } from './levels.ts';
import { questionId } from './question-id.ts';
import type { Proof } from './proof.ts';
import type { WrittenQuestion } from './quiz.ts';
import { type Seed, seedOf } from './random.ts';
import { subjectFact } from './subject-of.ts';
import { writeRow } from './write-row.ts';

/** What is to be asked again. */
export interface AlternateOrder {
	readonly proof: Proof;
	readonly seed: string;
	readonly language: Language;
}

/**
 * The same fact in another kind of question, the same asked field first; null when the fact can be
 * asked in this one only. The seed decides which, when there are several.
 */
export function writeAlternate(base: FactBase, order: AlternateOrder): WrittenQuestion | null {
	const writer = writerOf(base);
	const language = writer.languages.indexOf(order.language);
	const fact = rowOf(base, subjectFact(order.proof));
	if (fact === null || language < 0) return null;
	const seed = seedOf(order.seed);
	for (const cell of cellsFor(writer, order, fact.row)) {
		const written = writeIn({ writer, cell, seed, language }, fact.row);
		if (written !== null) return written;
	}
	return null;
}

function cellsFor(
	{ cells }: Writer,
	{ proof, seed }: AlternateOrder,
	row: number
): readonly Cell[] {
	const rank = ({ kind, unit, ask }: Cell) =>
		(unit === proof.unit ? 0 : ask.name === proof.asked ? 1 : 2) +
		hashText(`${seed} ${kind} ${unit}`) / 0x100000000;
	return cells
		.filter(({ kind, relation }) => kind !== proof.rule && relation.name === proof.relation)
		.filter((cell) => hasRow(cell.settled().rows, row))
		.sort((a, b) => rank(a) - rank(b));
}

interface Place {
	readonly writer: Writer;
	readonly cell: Cell;
	readonly seed: Seed;
	readonly language: number;
}

function writeIn({ writer, cell, seed, language }: Place, row: number): WrittenQuestion | null {
	const level = levelsFor(cell.kind)[0] ?? 'medium';
	const id = questionId(seed, 0);
	const written = writeRow(writer, { cell, row, level, id, seed, languages: [language] });
	if (typeof written === 'string') return null;
	const worded = written.worded[0];
	return worded === undefined ? null : { ...worded, proof: written.proof };
}
