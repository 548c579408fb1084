import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { namesOf } from '../read/denotes.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { answersOf } from '../base/rows.ts';
import { valueAt } from '../base/table.ts';
import { containsRun, tokensOf } from '../read/tokens.ts';
import { checkChoice } from './choice.ts';

/** Two hops: both safe, the first ending at the given that it describes, whose name the stem keeps. */
export function checkTwoHop(c: Case): readonly Fault[] {
	const { hop, proof } = c;
	const field = proof.via?.field;
	if (hop === null || field === undefined) return [fault('hop', 'one hop only')];
	const middle = valueAt(c.table, field, c.row) ?? '';
	const answers = answersOf(hop, hop.proof.asked);
	const safe = checkEvidence(hop).map(({ message }) => fault('hop', message));
	return [
		...checkChoice(c),
		...safe,
		...checkClaim(hop),
		...checkGivens(hop),
		...faultIf(answers.size !== 1 || !answers.has(middle), 'hop', `it does not end at ${middle}`),
		...faultIf(!sameDomain(c, field, hop), 'hop', 'it ends at a value of another kind'),
		...faultIf(isNamed(c, field, middle), 'hop', `the stem names ${middle}`),
		...faultIf(!proof.facts.includes(hop.proof.facts[0] ?? ''), 'hop', 'its fact is not listed')
	];
}

function sameDomain(c: Case, field: string, hop: Case): boolean {
	const outer = c.table.relation.fields.get(field)?.domain;
	const inner = hop.table.relation.fields.get(hop.proof.asked)?.domain;
	return outer?.type === 'entity' && inner?.type === 'entity' && outer.relation === inner.relation;
}

/** The fact of the first hop is as sound as one that is asked for itself. */
function checkClaim({ table, row, frame, template }: Case): readonly Fault[] {
	const { claims } = table.relation;
	const sound =
		claims.status(row) === 'confirmed' &&
		claims.modality(row) === 'asserted' &&
		claims.excused(row) === null;
	return [
		...faultIf(!sound, 'hop', 'it rests on a claim that is not asked'),
		...faultIf(template === null, 'hop', `${frame?.name} describes nothing`)
	];
}

function checkGivens({ givens, proof, table, row }: Case): readonly Fault[] {
	const listed = proof.givens.map(({ field }) => field).sort();
	const said = [...givens.keys()].sort();
	const wrong = proof.givens.find(({ field, value }) => valueAt(table, field, row) !== value);
	return [
		...faultIf(listed.join() !== said.join(), 'hop', `says ${said.join()}, not ${listed.join()}`),
		...faultIf(wrong !== undefined, 'hop', `its fact has no ${wrong?.value}`)
	];
}

function isNamed(c: Case, field: string, middle: string): boolean {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain?.type !== 'entity') return false;
	const entity = { relation: domain.relation, row: domain.ids.indexOf(middle) };
	const prompt = tokensOf(c.question.prompt);
	return namesOf(c.base, entity, c.language).some((name) => containsRun(prompt, tokensOf(name)));
}
