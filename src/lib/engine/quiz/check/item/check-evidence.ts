import type { Closure } from '../../../facts/fact-base.ts';
import type { Case } from '../case.ts';
import { closureFlaw, covers } from '../base/closure.ts';
import { applies, holds, pinned } from '../base/dependency.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { valueBeyond } from '../base/reach.ts';

/** Is the property that makes the question safe declared, met by the stem, and true of all rows? */
export function checkEvidence(c: Case): readonly Fault[] {
	const { evidence } = c.proof;
	switch (evidence.by) {
		case 'dependency':
			return checkDependency(c, evidence.given, evidence.determines);
		case 'closure':
			return checkClosure(c, evidence.closure);
		case 'statement':
			return faultIf(!needsNoMore(c), 'refutation', 'a stated value alone refutes no option');
	}
}

/** A true statement and a stated number rest on the row itself: nothing has to be refuted. */
function needsNoMore({ proof }: Case): boolean {
	switch (proof.rule) {
		case 'estimate':
		case 'order':
		case 'compare':
		case 'timeline':
			return true;
		case 'truth':
			return proof.options[0]?.verdict === 'right';
		case 'count':
			return true;
		case 'choice':
		case 'text':
		case 'many':
		case 'match':
		case 'odd':
		case 'twohop':
			return false;
	}
}

function checkDependency(c: Case, given: readonly string[], determines: string): readonly Fault[] {
	const declared = c.table.relation.dependencies.filter(
		(dependency) =>
			dependency.determines.includes(determines) &&
			[...dependency.given].sort().join() === [...given].sort().join()
	);
	const name = `${given.join(', ')} -> ${determines}`;
	if (declared.length === 0) return [fault('dependency', `${name} is not declared`)];
	if (determines !== c.proof.asked) {
		return [fault('dependency', `${name} does not determine ${c.proof.asked}`)];
	}
	const fields = pinned(c);
	const usable = declared.filter((dependency) => applies(c, dependency, fields));
	if (usable.length === 0) {
		return [fault('dependency', `${name}: the stem does not pin its givens or its condition`)];
	}
	const obeyed = usable.some((dependency) => holds(c.table, dependency));
	return faultIf(!obeyed, 'dependency', `${name} is broken by the rows`);
}

function checkClosure(c: Case, name: string): readonly Fault[] {
	const closure = closureNamed(c, name);
	if (closure === null) return [fault('closure', `no closed slice ${name}`)];
	if (!covers(c, closure)) return [fault('closure', `the givens leave the slice ${name}`)];
	const flaw = closureFlaw(c.base, c.table, closure);
	if (flaw !== null) return [fault('closure', `slice ${name}: ${flaw}`)];
	return checkReach(c, closure);
}

/** Where anything may be typed, or all are counted, what lies beyond the slice might be right too. */
function checkReach(c: Case, closure: Closure): readonly Fault[] {
	const { rule, asked } = c.proof;
	if (rule !== 'text' && rule !== 'count') return [];
	const isSum = c.template !== null && c.template === c.frame?.sum?.question;
	const left = valueBeyond(c, closure, isSum ? (c.frame?.sum?.of ?? asked) : asked);
	return left === null ? [] : [fault('reach', left)];
}

/** The closed slice that a certificate names; null when the relation declares none of this name. */
export const closureNamed = (c: Case, name: string): Closure | null =>
	c.table.relation.closures.find((closure) => closure.name === name) ?? null;
