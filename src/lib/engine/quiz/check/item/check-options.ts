import { denotes } from '../read/denotes.ts';
import type { Case } from '../case.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { overlapping, unrefuted } from '../base/refutation.ts';
import { answersOf } from '../base/rows.ts';
import { codeOf } from '../base/table.ts';

/** Is every option's text the name of the value that its proof is about? */
export function checkLabels(c: Case, texts: readonly string[], field: string): readonly Fault[] {
	const { options } = c.proof;
	if (texts.length !== options.length) {
		return [fault('option-label', `${texts.length} options, ${options.length} proofs`)];
	}
	return options.flatMap(({ value }, i) =>
		faultIf(
			!isNamed(c, { field, value }, texts[i] ?? ''),
			'option-label',
			`${texts[i]} for ${value}`
		)
	);
}

/** Does the text name this value of the field in the question's language? */
export function isNamed(
	c: Case,
	{ field, value }: { readonly field: string; readonly value: string },
	text: string
): boolean {
	const domain = c.table.relation.fields.get(field)?.domain;
	return (
		domain !== undefined && denotes(text, { base: c.base, language: c.language, domain, value })
	);
}

/** Are the right options answers, and the others refuted one by one? */
export function checkVerdicts(c: Case): readonly Fault[] {
	const answers = answersOf(c, c.proof.asked);
	return c.proof.options.flatMap(({ value, verdict }) => {
		if (verdict === 'refuted') return unrefuted(c, value);
		return faultIf(!answers.has(value), 'verdict', `${value} is no answer`);
	});
}

/** No two options may be the same value, or overlap. */
export function checkPairs(c: Case, field: string): readonly Fault[] {
	const values = c.proof.options.map(({ value }) => value);
	return values.flatMap((value, i) =>
		values
			.slice(i + 1)
			.flatMap((other) => [
				...faultIf(value === other, 'alike', `${value} twice`),
				...faultIf(overlapping(c, field, [value, other]), 'overlap', `${value}, ${other}`)
			])
	);
}

/** An entity that is disputed is no option beside the others. */
export function checkUndisputed(c: Case, field: string): readonly Fault[] {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain?.type !== 'entity') return [];
	const claims = c.base.relations.get(domain.relation)?.claims;
	return c.proof.options.flatMap(({ value, verdict }) =>
		faultIf(
			verdict === 'refuted' && claims?.status(codeOf(domain, value)) === 'disputed',
			'contested',
			`${value} is disputed`
		)
	);
}

/** Options of one peer group: all agree with the key on the attributes that the field names. */
export function checkPeers(c: Case, field: string): readonly Fault[] {
	const asked = c.table.relation.fields.get(field);
	if (asked?.domain.type !== 'entity') return [];
	const { domain } = asked;
	const relation = c.base.relations.get(domain.relation);
	return asked.peers.flatMap((peer) => {
		const codes = relation?.fields.get(peer)?.codes;
		const groups = new Set(c.proof.options.map(({ value }) => codes?.[codeOf(domain, value)]));
		return faultIf(groups.size > 1, 'mixed', `options differ in ${peer}`);
	});
}
