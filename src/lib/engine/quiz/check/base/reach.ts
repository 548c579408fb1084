import type { Closure } from '../../../facts/fact-base.ts';
import type { Value } from '../../proof.ts';
import type { Case } from '../case.ts';
import { sizeOf, spelled, tablesOf, valueAt } from './table.ts';

/** Why a closed slice says nothing of a value of a field; null when it does. */
export function beyond(
	c: Case,
	closure: Closure,
	{ field, value }: { readonly field: string; readonly value: Value }
): string | null {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain === undefined) return `there is no ${field}`;
	if (closure.where.has(field)) return null;
	const named = closure.among.get(field);
	if (named !== undefined && ![...named].some((code) => spelled(domain, code) === value)) {
		return `${value} is none of those that the slice ${closure.name} is about`;
	}
	const late = datesOf(c, field, value).find((date) => !endsBy(date, closure.until));
	if (late === undefined) return null;
	return `${value} (${late ?? 'undated'}) lies after the slice ${closure.name} (${closure.until})`;
}

/** A value of the field that lies beyond the slice, and so might be right too; null when there is none. */
export function valueBeyond(c: Case, closure: Closure, field: string): string | null {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain === undefined) return null;
	for (let code = 0; code < sizeOf(domain); code++) {
		const reason = beyond(c, closure, { field, value: spelled(domain, code) });
		if (reason !== null) return reason;
	}
	return null;
}

/** A date itself, or all the dates of an entity; null for one that it lacks. */
function datesOf(c: Case, field: string, value: Value): readonly (string | null)[] {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain?.type === 'date') return [value];
	if (domain?.type !== 'entity') return [];
	const entities = tablesOf(c.base).get(domain.relation);
	if (entities === undefined) return [];
	const row = domain.ids.indexOf(value);
	return [...entities.relation.fields.values()]
		.filter((attribute) => attribute.domain.type === 'date' && !attribute.name.includes('.'))
		.map(({ name }) => valueAt(entities, name, row));
}

/** Year, month and day as numbers; a part that is not known is as late as it can be. */
function endsBy(date: string | null, until: string): boolean {
	if (date === null) return false;
	const [a, b] = [date, until].map((iso) => iso.split('-').map(Number));
	for (let part = 0; part < 3; part++) {
		const difference = (a?.[part] ?? LATEST) - (b?.[part] ?? LATEST);
		if (difference !== 0) return difference < 0;
	}
	return true;
}

const LATEST = 31;
