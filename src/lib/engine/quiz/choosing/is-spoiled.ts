import type { Recipe } from '../../../game/recipe.ts';
import type { Cell } from '../catalogue/cell.ts';
import { askedFacts } from './asked-facts.ts';
import type { Begun } from './begun.ts';
import type { Chosen } from './chosen.ts';
import { giveAway } from './give-away.ts';

/**
 * A fact twice, a second negative (rule 14), or a question that another gives away (rule 20): what is spoiled
 * once stays so, whatever else is chosen.
 */
export function isSpoiled(
	{ chosen, facts, recipe }: Begun,
	{ cell, proof, traces }: Chosen
): boolean {
	if (askedFacts(proof).some((fact) => facts.has(fact))) return true;
	const isOdd = (asked: Cell) => asked.kind === 'odd' && !isForOddOnly(recipe);
	if (isOdd(cell) && chosen.some((other) => isOdd(other.cell))) return true;
	return chosen.some(({ traces: before }) =>
		traces.some((trace, language) => {
			const earlier = before[language];
			return earlier !== undefined && giveAway(earlier, trace);
		})
	);
}

/** Who wants nothing but negatives gets them. */
const isForOddOnly = ({ kinds }: Recipe): boolean =>
	kinds.length > 0 && kinds.every((kind) => kind === 'odd');
