import type { Field } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { Worded } from '../word.ts';
import { type Trace, traceOf } from './give-away.ts';

/** What a question is about, and in which of the writer's languages. */
interface AskedRow {
	readonly cell: Cell;
	readonly row: number;
	readonly language: number;
}

/** The trace of a question about a row, in one of the writer's languages. */
export function traceRow(asked: AskedRow, worded: Worded): Trace {
	return traceOf(worded, keysOf(asked), aboutOf(asked));
}

/** The asked value, whatever the form; what is to be put in order or matched hides no single value. */
function keysOf({ cell, row, language }: AskedRow): readonly string[] {
	const voice = cell.voices[language];
	const label = voice?.setting.labels(cell.ask, 'label').textAt(cell.ask.codes[row] ?? -1);
	return label === null || label === undefined ? [] : [label];
}

/** The rarest of the givens, a name if there is one: who knows of whom one speaks needs no more. */
function aboutOf({ cell, row, language }: AskedRow): readonly string[] {
	const voice = cell.voices[language];
	if (voice === null || voice === undefined) return [];
	const { givens } = cell.fixed;
	const named = givens.filter(({ domain }) => domain.type === 'entity' || domain.type === 'text');
	const [rarest] = [...(named.length > 0 ? named : givens)].sort(
		(a, b) => countOf(a, row) - countOf(b, row)
	);
	if (rarest === undefined) return [];
	const label = voice.setting.labels(rarest, 'label').textAt(rarest.codes[row] ?? -1);
	return label === null ? [] : [label];
}

/** How many rows say of this field what the row says. */
function countOf({ codes, postings }: Field, row: number): number {
	const code = codes[row] ?? -1;
	return (postings.starts[code + 1] ?? 0) - (postings.starts[code] ?? 0);
}
