import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { Proof } from './proof.ts';
import type { WrittenQuestion } from './quiz.ts';
import { type SubjectName, subjectOf } from './subject-of.ts';
import { writeUnasked } from './write-unasked.ts';

/** How an endless walk goes on; the same order gives the same questions. */
export interface EndlessOrder {
	readonly seed: string;
	readonly language: Language;
	/** What was asked so far, from the first question on. */
	readonly before: readonly Pick<Proof, 'facts' | 'slice' | 'asked'>[];
	/** How many questions are wanted. */
	readonly count: number;
}

/**
 * The next questions of a walk without an end: nothing that was asked before comes again (the same field
 * of the same fact, whatever the kind) until the base is exhausted; then another lap begins. They are
 * fewer than wanted only when the base yields nothing at all. What was asked is left out before it is
 * written, so that a walk goes on as fast as it began.
 */
export function writeEndlessly(
	base: FactBase,
	{ seed, language, before, count }: EndlessOrder
): readonly WrittenQuestion[] {
	const written: WrittenQuestion[] = [];
	let asked = lastLap(before);
	while (written.length < count) {
		const order = { seed: `${seed}/${before.length + written.length}`, language, asked };
		const more = writeUnasked(base, order)
			.take(count - written.length)
			.toArray();
		if (more.length === 0 && asked.size === 0) break;
		written.push(...more);
		// Some facts are asked with one seed and not with another: a lap ends when all are tried in vain.
		asked = more.length === 0 ? new Set() : asked.union(subjectsOf(more));
	}
	return written;
}

/**
 * On which lap of an endless walk each question is, from 1: the first that asks again what its lap has
 * asked already begins the next.
 */
export function lapsOf(asked: EndlessOrder['before']): readonly number[] {
	const seen = new Set<SubjectName>();
	let lap = 1;
	return asked.map((proof) => {
		const subject = subjectOf(proof);
		if (seen.has(subject)) {
			seen.clear();
			lap++;
		}
		seen.add(subject);
		return lap;
	});
}

const subjectsOf = (written: readonly WrittenQuestion[]): ReadonlySet<SubjectName> =>
	new Set(written.map(({ proof }) => subjectOf(proof)));

function lastLap(before: EndlessOrder['before']): ReadonlySet<SubjectName> {
	const laps = lapsOf(before);
	return new Set(before.slice(laps.indexOf(laps.at(-1) ?? 1)).map(subjectOf));
}
