import type { Task } from '../kinds/kind-rule.ts';
import { anyOverlap } from './fits.ts';

/** Of values that overlap, the one that came first. */
export function apart<Shown extends { readonly code: number }>(
	{ base, cell }: Task,
	shown: readonly Shown[]
): readonly Shown[] {
	const kept: Shown[] = [];
	for (const candidate of shown) {
		const codes = [candidate, ...kept].map(({ code }) => code);
		if (!anyOverlap(base, cell, codes)) kept.push(candidate);
	}
	return kept;
}
