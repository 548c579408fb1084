import { domainSize } from '../../facts/domain.ts';
import type { Closure, FactBase, Field } from '../../facts/fact-base.ts';
import { reachOf } from '../../facts/reach.ts';
import type { Ground } from './evidence.ts';

const known = new WeakMap<Closure, Map<Field, boolean>>();

/**
 * Does a ground know of every value of a field? Else a right answer may lie beyond its reach: what is typed
 * or counted must not rest on it.
 */
export function reachesAll(base: FactBase, { closure }: Ground, field: Field): boolean {
	if (closure === null) return true;
	const verdicts = known.get(closure) ?? new Map<Field, boolean>();
	known.set(closure, verdicts);
	const verdict = verdicts.get(field) ?? hasAll(reachIn(base, closure, field), field);
	verdicts.set(field, verdict);
	return verdict;
}

/** By code, which values of a field a slice can refute: one that may lie beyond it is not among them. */
export const reachIn = (base: FactBase, closure: Closure, field: Field) =>
	reachOf(closure, field, { lookup: (name) => base.relations.get(name), undated: false });

function hasAll(isReached: (code: number) => boolean, { domain }: Field): boolean {
	for (let code = domainSize(domain) - 1; code >= 0; code--) if (!isReached(code)) return false;
	return true;
}
