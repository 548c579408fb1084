import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Proof, Value } from '../proof.ts';
import type { WrittenQuestion } from '../quiz.ts';
import type { Case } from './case.ts';
import { saysInLabels } from './item/check-neutral.ts';
import { fault, type Fault } from './fault.ts';
import { frameNamed, hasFrames } from './read/frame-named.ts';
import { givensSeen, itemField, shownDate } from './read/givens-seen.ts';
import type { Shown } from './read/shown.ts';
import { openHop } from './open-hop.ts';
import { readPrompt, templatesFor } from './read/read-prompt.ts';
import { rowOfFact } from './base/table.ts';

/** Finds what the certificate names; a fault when the base has no such thing. */
export function openCase(
	base: FactBase,
	written: WrittenQuestion,
	language: Language
): Case | Fault {
	const { proof } = written;
	const key = proof.slice ?? proof.facts[0] ?? '';
	const found = rowOfFact(base, key);
	if (found === null) return fault('unknown', `no key fact ${key}`);
	const { table, row } = found;
	if (table.relation.name !== proof.relation) {
		return fault('unknown', `key fact is not in ${proof.relation}`);
	}
	const phrasing = base.phrasing.get(language)?.relations.get(proof.relation) ?? null;
	const frame = frameNamed(base, proof, language);
	if (frame === null && hasFrames(base, proof.relation)) {
		return fault('unknown', `no frame ${proof.frame} in ${proof.relation}`);
	}
	const hop = proof.via === undefined ? null : openHop(base, proof.via, { written, language });
	if (hop !== null && 'rule' in hop) return hop;
	const described = hop === null ? null : { field: proof.via?.field ?? '', hop };
	const spoken = { base, table, row, claims: claimedValues(proof), language, described };
	const worded = frame !== null && (phrasing?.frames.includes(frame) ?? false);
	const templates = templatesFor(proof.rule, worded ? frame : null, phrasing);
	const read = readPrompt(templates, written, spoken);
	const opened: Case = {
		...written,
		...{ base, language, table, row, frame, template: read.template, shown: read.shown },
		givens: givensSeen({ ...spoken, proof, frame, shown: read.shown }),
		neutral: !worded,
		item: itemField(proof.rule, frame),
		hop: hop === null ? null : withInner(hop, read.shown),
		asOf: read.dated ? table.relation.claims.asOf(row) : shownDate(read.shown, table, row)
	};
	const labelled = opened.shown === null && saysInLabels(opened);
	return labelled ? { ...opened, neutral: true } : opened;
}

/** The hop as the prompt turned out to describe it. */
function withInner(hop: Case, shown: readonly Shown[] | null): Case {
	const inner = shown?.find((slot) => slot.inner !== null)?.inner ?? null;
	return inner === null
		? hop
		: { ...hop, shown: inner, givens: givensSeen({ ...hop, claims: new Map(), shown: inner }) };
}

/** A statement to judge says the claimed value where the key fact has its own. */
function claimedValues(proof: Proof): ReadonlyMap<string, Value> {
	const claimed = proof.options[0];
	if (proof.rule !== 'truth' || claimed === undefined) return new Map();
	return new Map([[proof.asked, claimed.value]]);
}
