import { LEVELS } from '../../game/kind.ts';
import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { rowOf } from '../facts/fact-id.ts';
import { writerOf } from './catalogue/writer.ts';
import { hasRow } from './choosing/has-row.ts';
import { hashText } from './hash.ts';
import { fittingLevel } from './levels.ts';
import type { FactId } from './proof.ts';
import { questionId } from './question-id.ts';
import type { WrittenQuestion } from './quiz.ts';
import { below, seedOf, shuffled, streamOf } from './random.ts';
import { writeRow } from './write-row.ts';

/** A field of a fact: what practice remembers, whatever the wording or kind. */
export interface Subject {
	readonly fact: FactId;
	/** The field asked for. */
	readonly field: string;
}

/** How to ask: seed and number make one question, always the same. */
export interface AboutOrder {
	readonly seed: string;
	/** The question's place in its quiz. */
	readonly number: number;
	readonly language: Language;
}

/**
 * A question that asks a field of a fact, of a kind that the seed draws; null when the base no longer
 * has the fact, or nothing sound can be asked of it.
 */
export function writeAbout(
	base: FactBase,
	{ fact, field }: Subject,
	{ seed: text, number, language }: AboutOrder
): WrittenQuestion | null {
	const writer = writerOf(base);
	const place = rowOf(base, fact);
	const languages = [writer.languages.indexOf(language)];
	if (place === null || languages.includes(-1)) return null;
	const seed = seedOf(text);
	const index = hashText(`${fact} ${field}`, number);
	const asking = writer.cells.filter(
		({ relation, ask }) => relation.name === place.relation && ask.name === field
	);
	const drawn = LEVELS[below(streamOf(seed, 'level', index), LEVELS.length)] ?? 'medium';
	const id = questionId(seed, number);
	for (const cell of shuffled(streamOf(seed, 'kind', index), asking)) {
		if (!hasRow(cell.settled().rows, place.row)) continue;
		const level = fittingLevel(base, { cell, row: place.row }, drawn);
		const written = writeRow(writer, { cell, row: place.row, level, id, seed, languages });
		const worded = typeof written === 'string' ? undefined : written.worded[0];
		if (typeof written !== 'string' && worded !== undefined) {
			return { ...worded, proof: written.proof };
		}
	}
	return null;
}
