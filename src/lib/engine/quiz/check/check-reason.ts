import type { FactBase } from '../../facts/fact-base.ts';
import type { Given } from '../proof.ts';
import type { Case } from './case.ts';
import { hasNumber } from './denotes.ts';
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
	const { proof, reason, base } = c;
	if (proof.rule === 'count') return listsCounted(c);
	if (proof.rule === 'many' || proof.rule === 'odd') return listsRight(c);
	const asked = (value: string): Given => ({ field: proof.asked, value });
	if (c.item === null) return proof.answers.some((value) => says(c, asked(value), reason.text));
	return proof.options.every(({ facts }, i) => {
		const found = rowOfFact(base, facts[0] ?? '');
		const value = found === null ? null : valueAt(found.table, proof.asked, found.row);
		return value === null || says(c, asked(value), reason.options[i] ?? '');
	});
}

/** Does a text name the value of the asked field, or of another one? */
function says(c: Case, { field, value }: Given, text: string): boolean {
	const tokens = tokensOf(text);
	const names = namesIn(c, field, value);
	return names.length === 0 || names.some((name) => containsRun(tokens, tokensOf(name)));
}

/** The number asked for, and by name all that it counts, with what each adds to a sum. */
function listsCounted(c: Case): boolean {
	const { proof, reason, table, frame, template, language } = c;
	const of = template !== null && template === frame?.sum?.question ? frame.sum.of : proof.asked;
	const total = c.key.form === 'number' ? c.key.value : proof.facts.length;
	return (
		hasNumber(reason.text, total, language) &&
		proof.facts.every((fact) => {
			const row = table.rows.get(fact) ?? -1;
			const [item, value] = [valueAt(table, of, row), valueAt(table, proof.asked, row)];
			const isNamed = item === null || says(c, { field: of, value: item }, reason.text);
			return isNamed && (of === proof.asked || hasNumber(reason.text, Number(value), language));
		})
	);
}

/** Every option that is an answer: all that are right, or all but the odd one, which is named too. */
function listsRight({ proof, reason, question }: Case): boolean {
	const options = 'options' in question ? question.options : [];
	const tokens = tokensOf(reason.text);
	const due = options.filter(
		(_, i) => proof.rule === 'odd' || proof.options[i]?.verdict === 'right'
	);
	return due.every((text) => containsRun(tokens, tokensOf(text)));
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
