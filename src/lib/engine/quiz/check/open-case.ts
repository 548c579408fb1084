import type { Kind } from '../../../game/kind.ts';
import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Frame, RelationPhrasing, Template } from '../../facts/phrasing.ts';
import type { Proof, Value } from '../proof.ts';
import type { WrittenQuestion } from '../quiz.ts';
import type { Case, Givens } from './case.ts';
import { saysInLabels } from './check-neutral.ts';
import { sameDay } from './denotes.ts';
import { fault, type Fault } from './fault.ts';
import { matchText, type Shown, type Spoken } from './match-text.ts';
import { fits, type SlotTarget } from './slot.ts';
import { rowOfFact, sizeOf, spelled, valueAt, type Table } from './table.ts';

/** Finds what the certificate names; a fault when the base has no such thing. */
export function openCase(
	base: FactBase,
	written: WrittenQuestion,
	language: Language
): Case | Fault {
	const { proof } = written;
	const found = rowOfFact(base, proof.facts[0] ?? '');
	if (found === null) return fault('unknown', `no key fact ${proof.facts[0]}`);
	const { table, row } = found;
	if (table.relation.name !== proof.relation) {
		return fault('unknown', `key fact is not in ${proof.relation}`);
	}
	const phrasing = base.phrasing.get(language)?.relations.get(proof.relation) ?? null;
	const frame = frameNamed(base, proof, language);
	if (frame === null && hasFrames(base, proof.relation)) {
		return fault('unknown', `no frame ${proof.frame} in ${proof.relation}`);
	}
	const spoken = { base, table, row, claims: claimedValues(proof), language };
	const worded = frame !== null && (phrasing?.frames.includes(frame) ?? false);
	const templates = templatesFor(proof.rule, worded ? frame : null, phrasing);
	const read = readPrompt(templates, written, spoken);
	const opened: Case = {
		...written,
		...{ base, language, table, row, frame, template: read.template, shown: read.shown },
		givens: givensSeen({ ...spoken, proof, frame, shown: read.shown }),
		neutral: !worded,
		item: itemField(proof.rule, frame),
		asOf: read.dated ? table.relation.claims.asOf(row) : shownDate(read.shown, table, row)
	};
	const labelled = opened.shown === null && saysInLabels(opened);
	return labelled ? { ...opened, neutral: true } : opened;
}

/** The frame in this language, else in another: its name and what it asks are the same in all. */
function frameNamed(base: FactBase, proof: Proof, language: Language): Frame | null {
	const named = (words: Language) =>
		base.phrasing
			.get(words)
			?.relations.get(proof.relation)
			?.frames.find(({ name }) => name === proof.frame);
	return [language, ...base.languages].map(named).find((frame) => frame !== undefined) ?? null;
}

const hasFrames = (base: FactBase, relation: string): boolean =>
	[...base.phrasing.values()].some(
		({ relations }) => (relations.get(relation)?.frames.length ?? 0) > 0
	);

/** The texts that a frame may ask this kind with, most likely first. */
function templatesFor(
	kind: Kind,
	frame: Frame | null,
	phrasing: RelationPhrasing | null
): readonly (Template | null)[] {
	if (frame === null) return [];
	switch (kind) {
		case 'choice':
		case 'text':
		case 'estimate':
		case 'twohop':
			return [frame.question];
		case 'truth':
			return [frame.statement ?? phrasing?.statement ?? null];
		case 'many':
			return [frame.several];
		case 'odd':
			return [frame.exception];
		case 'order':
			return [frame.order?.question ?? null];
		case 'compare':
			return [frame.order?.compare ?? null];
		case 'timeline':
			return [frame.order?.timeline ?? null];
		case 'match':
			return [frame.match?.question ?? null];
		case 'count':
			return [frame.count, frame.most];
	}
}

function readPrompt(
	templates: readonly (Template | null)[],
	written: WrittenQuestion,
	spoken: Spoken
): Read {
	const known = templates.filter((template) => template !== null);
	const { prompt } = written.question;
	const undated = withoutDate(prompt, spoken);
	for (const template of known) {
		const shown = matchText(template, prompt, spoken);
		if (shown !== null) return { template, shown, dated: false };
		const rest = undated === null ? null : matchText(template, undated, spoken);
		if (rest !== null) return { template, shown: rest, dated: true };
	}
	return { template: known[0] ?? null, shown: null, dated: false };
}

interface Read {
	readonly template: Template | null;
	readonly shown: readonly Shown[] | null;
	/** Does the row's own date stand behind the text, in brackets? */
	readonly dated: boolean;
}

/** The prompt without a bracket at its end that holds the row's as-of date; null when there is none. */
function withoutDate(prompt: string, { table, row, language }: Spoken): string | null {
	const bracket = / \(([^()]+)\)(?=[?.!:]?$)/u.exec(prompt);
	const date = table.relation.claims.asOf(row);
	if (bracket === null || date === null || !sameDay(bracket[1] ?? '', date, language)) return null;
	return prompt.replace(bracket[0], '');
}

/** A statement to judge says the claimed value where the key fact has its own. */
function claimedValues(proof: Proof): ReadonlyMap<string, Value> {
	const claimed = proof.options[0];
	if (proof.rule !== 'truth' || claimed === undefined) return new Map();
	return new Map([[proof.asked, claimed.value]]);
}

interface Seen extends Spoken {
	readonly proof: Proof;
	readonly frame: Frame | null;
	readonly shown: readonly Shown[] | null;
}

/** What the reader learns: everything shown that is not asked, and what `where` says in its own words. */
function givensSeen(seen: Seen): Givens {
	const { table, row, frame, proof } = seen;
	const givens = new Map<string, ReadonlySet<Value>>();
	for (const [field, codes] of frame?.where ?? []) {
		const domain = table.relation.fields.get(field)?.domain;
		if (domain !== undefined) {
			givens.set(field, new Set([...codes].map((code) => spelled(domain, code))));
		}
	}
	for (const { target, text } of seen.shown ?? []) {
		if (target === null || target.field === proof.asked || givens.has(target.field)) continue;
		givens.set(target.field, readings(seen, target, text));
	}
	const item = itemField(proof.rule, frame);
	if (item !== null) givens.set(item, new Set([valueAt(table, item, row) ?? '']));
	if (seen.shown !== null) return givens;
	for (const { field } of proof.givens) {
		const value = valueAt(table, field, row);
		if (value !== null && !givens.has(field)) givens.set(field, new Set([value]));
	}
	return givens;
}

/** The options of these kinds are givens themselves: each stands for the question about it alone. */
function itemField(kind: Kind, frame: Frame | null): string | null {
	const sequence = kind === 'order' || kind === 'compare' || kind === 'timeline';
	const of = sequence ? frame?.order?.of : kind === 'match' ? frame?.match?.of : undefined;
	return of ?? null;
}

/** All values of the field that are shown by this very text. */
function readings(seen: Seen, target: SlotTarget, text: string): ReadonlySet<Value> {
	const { base, table, language } = seen;
	const domain = table.relation.fields.get(target.field)?.domain;
	const values = new Set<Value>();
	if (domain === undefined) return values;
	const own = valueAt(table, target.field, seen.row);
	if (own !== null && (domain.type === 'number' || domain.type === 'date')) return values.add(own);
	for (let code = 0; code < sizeOf(domain); code++) {
		const place = { base, relation: table.relation, target, language };
		const value = spelled(domain, code);
		if (fits(place, value, text)) values.add(value);
	}
	return values;
}

function shownDate(shown: readonly Shown[] | null, table: Table, row: number): string | null {
	const dated =
		shown?.some(({ target, slot }) => target === null && slot.field === 'as_of') ?? false;
	return dated ? table.relation.claims.asOf(row) : null;
}
