import { spell } from './domain.ts';
import type { Relation } from './fact-base.ts';

/**
 * What a cell holds, as the table spells it (see `spell`). Null where the value is missing, or the
 * relation has no such field or row.
 */
export function valueText(relation: Relation, field: string, row: number): string | null {
	const column = relation.fields.get(field);
	const code = column?.codes[row] ?? -1;
	return column === undefined || code < 0 ? null : spell(column.domain, code);
}
