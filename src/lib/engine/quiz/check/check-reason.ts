import type { FactBase } from '../../facts/fact-base.ts';
import type { Case } from './case.ts';
import { faultIf, type Fault } from './fault.ts';
import { tablesOf, valueAt } from './table.ts';

/** Is there an explanation, a line for each option, and are the sources those of the key fact? */
export function checkReason(c: Case): readonly Fault[] {
	const { reason, question, table, row } = c;
	const options = optionCount(c);
	const claims = table.relation.claims;
	const due = new Set(claims.sources(row).map(({ source }) => titleOf(c.base, source, c.language)));
	const named = new Set(reason.sources.map(({ title }) => title));
	const asOf = claims.asOf(row);
	const blank = reason.options.some((text) => text.trim() === '');
	return [
		...faultIf(reason.text.trim() === '', 'reason', 'no explanation'),
		...faultIf(/[{}]|\b(undefined|null|NaN)\b/.test(reason.text), 'reason', 'an unfilled slot'),
		...faultIf(reason.options.length !== options || blank, 'reason', `not a line for each option`),
		...faultIf(
			![...due].every((title) => named.has(title)),
			'sources',
			"not the key fact's source"
		),
		...faultIf(due.size > 0 && named.size === 0, 'sources', 'no source'),
		...faultIf(
			asOf !== null && !reason.sources.some((line) => line.asOf === asOf),
			'sources',
			`not as of ${asOf} (${question.kind})`
		)
	];
}

function optionCount({ question }: Case): number {
	switch (question.form) {
		case 'one':
		case 'many':
		case 'order':
			return question.options.length;
		case 'pairs':
			return question.left.length;
		case 'place':
			return question.placed.length + 1;
		case 'boolean':
		case 'number':
		case 'text':
			return 0;
	}
}

/** A source's title, as the table of sources has it, else its label. */
function titleOf(base: FactBase, row: number, language: string): string {
	const table = tablesOf(base).get(base.sources);
	const title = table === undefined ? null : valueAt(table, 'title', row);
	return title ?? table?.relation.wording?.get(language)?.forms.get('label')?.[row] ?? '';
}
