import type { Language } from '../../../../game/question.ts';
import type { FactBase } from '../../../facts/fact-base.ts';
import type { Value } from '../../proof.ts';
import type { WrittenQuestion } from '../../quiz.ts';
import { pinned } from '../base/dependency.ts';
import { fault, type Fault } from '../fault.ts';
import { namesIn } from '../read/naming.ts';
import { rowOfFact, type Table } from '../base/table.ts';
import { containsRun, tokensOf } from '../read/tokens.ts';

/**
 * A quiz tells no key of its own: no stem or option of another question, and no reason shown before,
 * names a question's answer beside all its givens, or beside those that pin it by a declared dependency.
 */
export function checkGivenAway(
	base: FactBase,
	quiz: readonly WrittenQuestion[],
	language: Language
): readonly Fault[] {
	const asked = quiz.map((written) => textsAsked(written).map(tokensOf));
	const told = quiz.map((written) => textsTold(written).map(tokensOf));
	return quiz.flatMap((written, i) => {
		const secret = secretOf(base, written, language);
		if (secret === null) return [];
		return quiz.flatMap((_, j) => {
			const texts = [...(i === j ? [] : (asked[j] ?? [])), ...(j < i ? (told[j] ?? []) : [])];
			const tells = texts.some((tokens) => givesAway(secret, tokens));
			return tells ? [fault('given-away', `question ${j + 1} tells the key of ${i + 1}`)] : [];
		});
	});
}

/** The reason and its lines; what lists right answers is read together with what was asked. */
function textsTold({ question, proof, reason }: WrittenQuestion): readonly string[] {
	const lists = ['count', 'many', 'odd'].includes(proof.rule);
	return [lists ? `${question.prompt} ${reason.text}` : reason.text, ...reason.options];
}

/** The stem, and each option read after it. */
function textsAsked({ question }: WrittenQuestion): readonly string[] {
	return [question.prompt, ...('options' in question ? question.options : [])];
}

/** What must not be told: the answers' names, and the givens' names that would point at them. */
interface Secret {
	readonly table: Table;
	readonly row: number;
	readonly asked: string;
	readonly keys: readonly (readonly string[])[];
	readonly givens: readonly Given[];
}

interface Given {
	readonly field: string;
	readonly value: Value;
	readonly names: readonly (readonly string[])[];
}

const TELLING = ['choice', 'truth', 'estimate', 'text', 'twohop', 'count'];

function secretOf(base: FactBase, { proof }: WrittenQuestion, language: Language): Secret | null {
	const found = rowOfFact(base, proof.facts[0] ?? '');
	if (found === null || !TELLING.includes(proof.rule)) return null;
	const { table, row } = found;
	const named = (field: string, value: Value) =>
		namesIn({ base, table, language }, field, value).map(tokensOf);
	return {
		table,
		row,
		asked: proof.asked,
		keys: proof.answers.flatMap((answer) => named(proof.asked, answer)),
		givens: proof.givens.map((given) => ({ ...given, names: named(given.field, given.value) }))
	};
}

function givesAway(secret: Secret, tokens: readonly string[]): boolean {
	if (!secret.keys.some((key) => containsRun(tokens, key))) return false;
	const told = secret.givens.filter(({ names }) => names.some((name) => containsRun(tokens, name)));
	if (told.length === 0) return false;
	if (told.length === secret.givens.length) return true;
	const givens = new Map(told.map(({ field, value }) => [field, new Set([value])]));
	return pinned({ table: secret.table, row: secret.row, givens }).has(secret.asked);
}
