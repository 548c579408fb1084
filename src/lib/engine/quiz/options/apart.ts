import type { Task } from '../catalogue/cell.ts';
import { anyOverlap, overlapsIn } from './fits.ts';

/** Of values that overlap, the one that came first. */
export function apart<Shown extends { readonly code: number }>(
	{ base, cell }: Task,
	shown: readonly Shown[]
): readonly Shown[] {
	if (overlapsIn(base, cell) === null) return shown;
	const kept: Shown[] = [];
	for (const candidate of shown) {
		const codes = [candidate, ...kept].map(({ code }) => code);
		if (!anyOverlap(base, cell, codes)) kept.push(candidate);
	}
	return kept;
}
