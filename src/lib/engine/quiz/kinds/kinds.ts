import type { Kind } from '../../../game/kind.ts';
import { choice } from './choice.ts';
import type { KindRule } from './kind-rule.ts';
import { truth } from './truth.ts';

/** Every kind of question that the writer knows. */
export const KIND_RULES: readonly KindRule[] = [choice, truth];

const BY_KIND = new Map(KIND_RULES.map((rule) => [rule.kind, rule]));

/** The rule of a kind of which there is a cell. */
export function ruleOf(kind: Kind): KindRule {
	const rule = BY_KIND.get(kind);
	if (rule === undefined) throw new Error(`no rule for the kind ${kind}`);
	return rule;
}
