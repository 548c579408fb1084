import type { FactBase } from '../../facts/fact-base.ts';
import type { Case } from './case.ts';
import { faultIf, type Fault } from './fault.ts';
import { namesIn } from './naming.ts';
import { rowOfFact, tablesOf, valueAt } from './table.ts';
import { containsRun, tokensOf } from './tokens.ts';

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
		...faultIf(!explains(c), 'reason', 'the explanation does not show the answer'),
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

/** Does the reason say the answer; for things in sequence or pairs, each line that of its item? */
function explains(c: Case): boolean {
	const { proof, reason, base, table, language } = c;
	const says = (value: string, text: string) => {
		const tokens = tokensOf(text);
		const names = namesIn({ base, table, language }, proof.asked, value);
		return names.length === 0 || names.some((name) => containsRun(tokens, tokensOf(name)));
	};
	if (c.item === null) {
		const counted = proof.rule === 'count' || proof.rule === 'many' || proof.rule === 'odd';
		return counted || proof.answers.some((answer) => says(answer, reason.text));
	}
	return proof.options.every(({ facts }, i) => {
		const found = rowOfFact(base, facts[0] ?? '');
		const value = found === null ? null : valueAt(found.table, proof.asked, found.row);
		return value === null || says(value, reason.options[i] ?? '');
	});
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
