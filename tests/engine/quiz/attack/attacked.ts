import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { KINDS } from '../../../../src/lib/game/kind.ts';
import { attackTally, type Score } from './tally.ts';

/** Of each kind that a base can ask. */
export const QUESTIONS_PER_KIND = 100_000;

/** What is typed shows nothing that could be guessed at. */
const ATTACKED_KINDS = KINDS.filter((kind) => kind !== 'text');

/** What blind guessers hit on at least so many questions of each kind, over as many seeds as that takes. */
export function attacked(base: FactBase, wanted = QUESTIONS_PER_KIND): readonly Score[] {
	const tally = attackTally();
	const [language = ''] = base.languages;
	for (const kind of ATTACKED_KINDS) {
		for (let seed = 0, written = 0; written < wanted; seed++) {
			const order = { seed: `attack ${seed}`, kinds: [kind], topics: [], level: null, language };
			const before = written;
			for (const question of writeBatch(base, order)) {
				tally.add(base, question);
				written++;
			}
			if (written === before) break;
		}
	}
	return tally.scores();
}
