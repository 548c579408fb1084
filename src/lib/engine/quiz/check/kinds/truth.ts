import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { checkUndisputed } from '../item/check-options.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { isPossible } from '../read/denotes.ts';
import { unrefuted } from '../base/refutation.ts';
import { rowsAgreeing } from '../base/rows.ts';
import { valueAt } from '../base/table.ts';
import { checkExact } from './choice.ts';

/** True / false: what is claimed is an answer, or a refuted value that no fact makes true. */
export function checkTruth(c: Case): readonly Fault[] {
	const { key, proof } = c;
	const [claimed, ...more] = proof.options;
	if (key.form !== 'boolean') return [];
	if (claimed === undefined || more.length > 0) return [fault('verdict', 'one claim is judged')];
	const said = claimed.verdict === 'right';
	return [
		...faultIf(key.value !== said, 'key', `proved ${said}, key ${key.value}`),
		...checkAnswers(c),
		...checkExact(c),
		...checkEvidence(c),
		...(said ? checkTrue(c, claimed.value) : checkFalse(c, claimed.value))
	];
}

function checkTrue(c: Case, value: string): readonly Fault[] {
	const own = valueAt(c.table, c.proof.asked, c.row);
	return faultIf(own !== value, 'verdict', `${value} is not what the key fact says`);
}

/** Even a fact that is hearsay or not asked must not make the false statement true. */
function checkFalse(c: Case, value: string): readonly Fault[] {
	const { table, proof } = c;
	const domain = table.relation.fields.get(proof.asked)?.domain;
	if (domain === undefined || !isPossible(domain, value))
		return [fault('unknown', `no value ${value}`)];
	const refuted = [...unrefuted(c, value), ...checkUndisputed(c, proof.asked)];
	if (refuted.length > 0) return refuted;
	const making = rowsAgreeing(c).find((row) => valueAt(table, proof.asked, row) === value);
	return faultIf(making !== undefined, 'verdict', `${table.ids[making ?? 0]} makes it true`);
}
