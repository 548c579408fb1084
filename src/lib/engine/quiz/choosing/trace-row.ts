import type { Field } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { isKin } from '../answers/is-kin.ts';
import type { Worded } from '../wording/word.ts';
import { type Trace, traceOf } from './give-away.ts';

/** What a question is about, and in which of the writer's languages. */
interface AskedRow {
	readonly cell: Cell;
	readonly row: number;
	readonly language: number;
}

/** The trace of a question about a row, in one of the writer's languages. */
export function traceRow(asked: AskedRow, worded: Worded): Trace {
	return traceOf(worded, keysOf(asked, worded), aboutOf(asked));
}

/** The asked value, whatever the form of the question; of what is counted, what it comes to. */
function keysOf(asked: AskedRow, { question, key }: Worded): readonly string[] {
	if (asked.cell.kind !== 'count') return spellingsOf(asked, asked.cell.ask);
	if (key.form === 'number') return [String(key.value)];
	return question.form === 'one' && key.form === 'one' ? [question.options[key.option] ?? ''] : [];
}

/** The rarest of the givens, a name if there is one: who knows of whom one speaks needs no more. */
function aboutOf(asked: AskedRow): readonly string[] {
	const { givens } = asked.cell.fixed;
	const named = givens.filter(({ domain }) => domain.type === 'entity' || domain.type === 'text');
	const [rarest] = [...(named.length > 0 ? named : givens)].sort(
		(a, b) => countOf(a, asked.row) - countOf(b, asked.row)
	);
	return rarest === undefined ? [] : spellingsOf(asked, rarest);
}

/** A value's label, and an entity's stored forms that have its words, or begin as it does (`Kazakh` for Kazakhstan). */
function spellingsOf({ cell, row, language }: AskedRow, field: Field): readonly string[] {
	const { setting } = cell.voices[language] ?? {};
	const code = field.codes[row] ?? -1;
	const label = setting?.labels(field, 'label').textAt(code) ?? null;
	if (setting === undefined || label === null) return [];
	if (field.domain.type !== 'entity') return [label];
	const wording = setting.base.relations.get(field.domain.relation)?.wording?.get(setting.language);
	const forms = [...(wording?.forms.values() ?? [])].flatMap((form) => form[code] ?? []);
	const stem = label.slice(0, STEM_LENGTH).toLowerCase();
	const kin = forms.filter(
		(form) =>
			form.length >= STEM_LENGTH && (form.toLowerCase().startsWith(stem) || isKin(form, label))
	);
	return [...new Set([label, ...kin])];
}

const STEM_LENGTH = 4;

/** How many rows say of this field what the row says. */
function countOf({ codes, postings }: Field, row: number): number {
	const code = codes[row] ?? -1;
	return (postings.starts[code + 1] ?? 0) - (postings.starts[code] ?? 0);
}
