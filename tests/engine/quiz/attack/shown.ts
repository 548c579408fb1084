import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';

/** One try of an attacker on a question that has no single right option. */
export interface Try {
	readonly attacker: string;
	readonly options: number;
	/** The part of the try that hit, 0 to 1. */
	readonly won: number;
	/** What a blind guess hits. */
	readonly chance: number;
}

/**
 * Half the width of what counts as a hit on a slider, as a part of its range. So a guess covers a tenth of the
 * range, and by chance, wherever the number may lie, one in ten hits.
 */
const NEAR = 0.05;

/** The tries of those who look only at how a question lies there. */
export function attackShown({ question, key }: WrittenQuestion): readonly Try[] {
	if (question.form === 'boolean' && key.form === 'boolean') {
		return [true, false].map((said) => ({
			attacker: `always ${said}`,
			options: 2,
			won: key.value === said ? 1 : 0,
			chance: 1 / 2
		}));
	}
	if (question.form === 'number' && key.form === 'number') {
		const { min, max } = question;
		const hit = (guess: number) => (Math.abs(key.value - guess) <= NEAR * (max - min) ? 1 : 0);
		const logCentre = min > 0 ? Math.sqrt(min * max) : Math.sqrt((min + 1) * (max + 1)) - 1;
		const centre = { attacker: 'centre of the slider', won: hit((min + max) / 2) };
		const log = { attacker: 'logarithmic centre', won: hit(logCentre) };
		return [centre, log].map((tried) => ({ ...tried, options: 0, chance: 2 * NEAR }));
	}
	if (question.form === 'many' && key.form === 'many') {
		const { length } = question.options;
		return question.options.map((_, i) => ({
			attacker: `option ${i + 1} of ${length}`,
			options: length,
			won: key.options.includes(i) ? 1 : 0,
			chance: key.options.length / length
		}));
	}
	return attackArrangement({ question, key });
}

/** Leaves the items as they lie, turns them round, or takes one gap always. */
function attackArrangement({
	question,
	key
}: Pick<WrittenQuestion, 'question' | 'key'>): readonly Try[] {
	if (question.form === 'order' && key.form === 'order') {
		return arrangements(key.order);
	}
	if (question.form === 'pairs' && key.form === 'pairs') {
		return arrangements(key.rights);
	}
	if (question.form !== 'place' || key.form !== 'place') return [];
	const gaps = question.placed.length + 1;
	return Array.from({ length: gaps }, (_, gap) => ({
		attacker: `gap ${gap + 1} of ${gaps}`,
		options: gaps,
		won: key.gap === gap ? 1 : 0,
		chance: 1 / gaps
	}));
}

function arrangements(key: readonly number[]): readonly Try[] {
	const size = key.length;
	const inPlace = (guess: (i: number) => number) =>
		key.filter((right, i) => right === guess(i)).length / size;
	return [
		{ attacker: 'as they lie', options: size, won: inPlace((i) => i), chance: 1 / size },
		{ attacker: 'turned round', options: size, won: inPlace((i) => size - 1 - i), chance: 1 / size }
	];
}
