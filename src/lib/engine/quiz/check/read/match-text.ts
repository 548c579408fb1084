import type { Language } from '../../../../game/question.ts';
import type { FactBase } from '../../../facts/fact-base.ts';
import type { Value } from '../../proof.ts';
import type { Slot, Template } from '../../../facts/phrasing.ts';
import type { Case } from '../case.ts';
import { namesOf, sameDay } from './denotes.ts';
import type { Shown } from './shown.ts';
import { fits, targetOf } from './slot.ts';
import { valueAt, type Table } from '../base/table.ts';

/** The row that a text speaks of; `claims` replaces what it says of some fields (a false statement). */
export interface Spoken {
	readonly base: FactBase;
	readonly table: Table;
	readonly row: number;
	readonly claims: ReadonlyMap<string, Value>;
	readonly language: Language;
	/** The field that the text describes by what another row says, instead of naming it. */
	readonly described?: { readonly field: string; readonly hop: Case } | null;
}

/** Reads a text back against its template; null when it does not say just what the row says. */
export function matchText(
	template: Template,
	text: string,
	spoken: Spoken
): readonly Shown[] | null {
	return matchFrom({ template, text, spoken }, 0, 0);
}

interface Reading {
	readonly template: Template;
	readonly text: string;
	readonly spoken: Spoken;
}

function matchFrom(reading: Reading, part: number, at: number): readonly Shown[] | null {
	const { template, text } = reading;
	const piece = template[part];
	if (piece === undefined) return at === text.length ? [] : null;
	if (typeof piece === 'string') {
		const said = text.slice(at, at + piece.length);
		const same = said === piece || (at === 0 && uncapitalised(said) === uncapitalised(piece));
		return same ? matchFrom(reading, part + 1, at + piece.length) : null;
	}
	for (const end of endings(reading, part, at)) {
		const said = text.slice(at, end);
		const texts = at === 0 ? [said, uncapitalised(said)] : [said];
		const shown = shownIn(reading.spoken, piece, texts);
		if (shown === null) continue;
		const rest = matchFrom(reading, part + 1, end);
		if (rest !== null) return [shown, ...rest];
	}
	return null;
}

/** Where a slot may end: where the next literal begins, or at the end of the text. */
function endings({ template, text }: Reading, part: number, at: number): readonly number[] {
	const next = template[part + 1];
	if (next === undefined) return [text.length];
	const ends: number[] = [];
	for (let end = at + 1; end <= text.length; end++) {
		if (typeof next !== 'string' || text.startsWith(next, end)) ends.push(end);
	}
	return ends;
}

/** The slot under the first of these texts, capitalised or not, that it may show. */
function shownIn(spoken: Spoken, slot: Slot, texts: readonly string[]): Shown | null {
	const target = targetOf(spoken.table.relation, slot);
	const { described } = spoken;
	if (described !== null && described !== undefined && target?.field === described.field) {
		const inner = texts.map((text) => matchDescription(described.hop, text));
		const found = inner.findIndex((shown) => shown !== null);
		return found < 0 ? null : { target, slot, text: texts[found] ?? '', inner: inner[found] ?? [] };
	}
	const text = texts.find((candidate) => says(spoken, slot, candidate));
	return text === undefined ? null : { target, slot, text, inner: null };
}

function matchDescription(hop: Case, text: string): readonly Shown[] | null {
	if (hop.template === null) return null;
	return matchText(hop.template, text, { ...hop, claims: new Map() });
}

function says(spoken: Spoken, slot: Slot, text: string): boolean {
	const { base, table, row, language } = spoken;
	const target = targetOf(table.relation, slot);
	if (target !== null) {
		const value = spoken.claims.get(target.field) ?? valueAt(table, target.field, row);
		return (
			value !== null && fits({ base, relation: table.relation, target, language }, value, text)
		);
	}
	if (slot.field === 'as_of') return sameDay(text, table.relation.claims.asOf(row) ?? '', language);
	if (slot.field !== 'source') return false;
	return sourceNames(spoken).includes(text);
}

/** Every way to name the documents that a row stands on. */
export function sourceNames({ base, table, row, language }: Spoken): readonly string[] {
	const sources = table.relation.claims.sources(row);
	return sources.flatMap(({ source }) =>
		namesOf(base, { relation: base.sources, row: source }, language)
	);
}

const uncapitalised = (text: string): string => {
	const [first = ''] = text;
	return first.toLowerCase() + text.slice(first.length);
};
