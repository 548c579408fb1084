import type { Kind } from '../../../../game/kind.ts';
import type { Frame } from '../../../facts/phrasing.ts';
import type { Proof, Value } from '../../proof.ts';
import type { Givens } from '../case.ts';
import type { Spoken } from './match-text.ts';
import { fits, type SlotTarget } from './slot.ts';
import { sizeOf, spelled, valueAt, type Table } from '../base/table.ts';
import type { Shown } from './shown.ts';

/** A text as it was read, with what it was written from. */
export interface Seen extends Spoken {
	readonly proof: Pick<Proof, 'rule' | 'asked' | 'givens' | 'via'>;
	readonly frame: Frame | null;
	readonly shown: readonly Shown[] | null;
}

/** What the reader learns: everything shown that is not asked, and what `where` says in its own words. */
export function givensSeen(seen: Seen): Givens {
	const { table, row, frame, proof } = seen;
	const givens = new Map<string, ReadonlySet<Value>>();
	for (const [field, codes] of frame?.where ?? []) {
		const domain = table.relation.fields.get(field)?.domain;
		if (domain !== undefined) {
			givens.set(field, new Set([...codes].map((code) => spelled(domain, code))));
		}
	}
	for (const { target, text } of seen.shown ?? []) {
		if (target === null || target.field === proof.asked || givens.has(target.field)) continue;
		const own = valueAt(table, target.field, row) ?? '';
		const described = proof.via?.field === target.field;
		givens.set(target.field, described ? new Set([own]) : readings(seen, target, text));
	}
	const item = itemField(proof.rule, frame);
	if (item !== null) givens.set(item, new Set([valueAt(table, item, row) ?? '']));
	if (seen.shown !== null) return givens;
	for (const { field } of proof.givens) {
		const value = valueAt(table, field, row);
		if (value !== null && !givens.has(field)) givens.set(field, new Set([value]));
	}
	return givens;
}

/** The options of these kinds are givens themselves: each stands for the question about it alone. */
export function itemField(kind: Kind, frame: Frame | null): string | null {
	const sequence = kind === 'order' || kind === 'compare' || kind === 'timeline';
	const of = sequence ? frame?.order?.of : kind === 'match' ? frame?.match?.of : undefined;
	return of ?? null;
}

/** All values of the field that are shown by this very text. */
function readings(seen: Seen, target: SlotTarget, text: string): ReadonlySet<Value> {
	const { base, table, language } = seen;
	const domain = table.relation.fields.get(target.field)?.domain;
	const values = new Set<Value>();
	if (domain === undefined) return values;
	const own = valueAt(table, target.field, seen.row);
	if (own !== null && (domain.type === 'number' || domain.type === 'date')) return values.add(own);
	for (let code = 0; code < sizeOf(domain); code++) {
		const place = { base, relation: table.relation, target, language };
		const value = spelled(domain, code);
		if (fits(place, value, text)) values.add(value);
	}
	return values;
}

/** The row's as-of date where a slot shows it. */
export function shownDate(
	shown: readonly Shown[] | null,
	table: Table,
	row: number
): string | null {
	const dated =
		shown?.some(({ target, slot }) => target === null && slot.field === 'as_of') ?? false;
	return dated ? table.relation.claims.asOf(row) : null;
}
