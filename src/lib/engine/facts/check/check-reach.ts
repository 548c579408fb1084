import { spell } from '../domain.ts';
import type { Closure } from '../fact-base.ts';
import { quote, type Report } from '../problem.ts';
import { reachOf } from '../reach.ts';
import { fits } from '../resolve-condition.ts';
import { type RelationDraft, type RelationDrafts } from '../tables/relation-draft.ts';
import { isEstablished } from '../is-established.ts';

/** A slice that holds rows beyond its own reach is refused: one of the two is wrong. */
export function checkReach(
	draft: RelationDraft,
	{ at, closure }: { readonly at: string; readonly closure: Closure },
	{ drafts, report }: { readonly drafts: RelationDrafts; readonly report: Report }
): void {
	const context = { lookup: (name: string) => drafts.get(name)?.relation, undated: true };
	for (const field of draft.relation.fields.values()) {
		const isReached = reachOf(closure, field, context);
		const row = field.codes.findIndex(
			(code, i) =>
				code >= 0 &&
				isEstablished(draft.relation, i) &&
				fits(draft, closure.where, i) &&
				!isReached(code)
		);
		if (row < 0) continue;
		const value = spell(field.domain, field.codes[row] ?? -1);
		const { path } = draft.table.descriptor;
		report(
			at,
			`the slice ${quote(closure.name)} does not reach ${quote(value)} (${path} row ${draft.table.csv.numbers[row] ?? 0}, ${field.name}), which lies in it`
		);
	}
}
