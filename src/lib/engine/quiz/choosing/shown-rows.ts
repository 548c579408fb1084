import type { FactBase } from '../../facts/fact-base.ts';
import { rowOf } from '../../facts/fact-id.ts';
import type { Proof } from '../proof.ts';

/** What a question is about, for counting turns: the row asked about; of a slice all that are shown. */
export function shownRows(
	base: FactBase,
	{ row, proof: { slice, facts } }: { readonly row: number; readonly proof: Proof }
): readonly number[] {
	return slice === undefined ? [row] : facts.flatMap((fact) => rowOf(base, fact)?.row ?? []);
}
