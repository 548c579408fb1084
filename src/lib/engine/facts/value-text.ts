import { spell } from './domain.ts';
import type { FactBase } from './fact-base.ts';

/**
 * What a cell holds, as the table spells it (see `spell`). Null where the value is missing, or the
 * base has no such relation, field or row.
 */
export function valueText(
	base: FactBase,
	relation: string,
	field: string,
	row: number
): string | null {
	const column = base.relations.get(relation)?.fields.get(field);
	const code = column?.codes[row] ?? -1;
	return column === undefined || code < 0 ? null : spell(column.domain, code);
}
