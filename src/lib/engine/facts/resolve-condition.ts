import { fieldAt, unknownField } from './field-at.ts';
import type { ConditionDescriptor } from './descriptor/descriptor.ts';
import { codesBySpelling } from './domain.ts';
import type { RelationDraft, RelationDrafts } from './tables/relation-draft.ts';
import type { Condition } from './condition.ts';
import { didYouMean } from './files/did-you-mean.ts';
import { quote, type Report } from './problem.ts';

/** Looks up the fields and values that a condition names. Null, after a report, when one is unknown. */
export function resolveCondition(
	draft: RelationDraft,
	described: ConditionDescriptor,
	{ drafts, report }: { readonly drafts: RelationDrafts; readonly report: Report }
): Condition | null {
	const condition = new Map<string, ReadonlySet<number>>();
	let good = true;
	for (const [name, { at, values }] of described) {
		const field = fieldAt(draft, name, drafts);
		if (field === null) {
			report(at, unknownField(draft, name));
			good = false;
			continue;
		}
		const known = codesBySpelling(field.domain);
		const codes = values.flatMap((value) => known.get(value) ?? []);
		const isComplete = !draft.table.csv.partial;
		for (const value of values.filter((value) => isComplete && !known.has(value))) {
			report(
				at,
				`is a value that the field ${name} of ${draft.relation.name} never has, saw ${quote(value)}${didYouMean(value, [...known.keys()])}`
			);
			good = false;
		}
		condition.set(name, new Set(codes));
	}
	return good ? condition : null;
}

/** Does a row have one of the admitted values in each field of the condition? */
export function fits(draft: RelationDraft, condition: Condition, row: number): boolean {
	for (const [name, codes] of condition) {
		if (!codes.has(draft.fields.get(name)?.codes[row] ?? -1)) return false;
	}
	return true;
}
