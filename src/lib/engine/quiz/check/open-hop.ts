import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Via } from '../proof.ts';
import type { WrittenQuestion } from '../quiz.ts';
import type { Case } from './case.ts';
import { fault, type Fault } from './fault.ts';
import { frameNamed } from './read/frame-named.ts';
import { rowOfFact, valueAt } from './base/table.ts';

/** The first hop of two, as if it were a question of its own: which value is described? */
export function openHop(
	base: FactBase,
	via: Via,
	{ written, language }: { readonly written: WrittenQuestion; readonly language: Language }
): Case | Fault {
	const found = rowOfFact(base, via.fact);
	if (found === null || found.table.relation.name !== via.relation) {
		return fault('unknown', `no fact ${via.fact} in ${via.relation}`);
	}
	const frame = frameNamed(base, via, language);
	if (frame === null) return fault('unknown', `no frame ${via.frame} in ${via.relation}`);
	const { table, row } = found;
	const { relation, asked, givens, evidence } = via;
	const { rule, unit, topic } = written.proof;
	const answers = [valueAt(table, asked, row) ?? ''];
	const own = { relation, frame: via.frame, asked, givens, evidence, answers, facts: [via.fact] };
	return {
		...{ ...written, proof: { rule, unit, topic, ...own, options: [] } },
		...{ base, language, table, row, frame, template: frame.described, shown: null },
		...{ neutral: false, item: null, hop: null, asOf: null },
		givens: new Map(givens.map(({ field, value }) => [field, new Set([value])]))
	};
}
