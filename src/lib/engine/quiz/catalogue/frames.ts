import type { Language } from '../../../game/question.ts';
import type { FactBase, Relation } from '../../facts/fact-base.ts';
import { givensOf } from '../../facts/givens-of.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';
import { neutralFrame, neutralFrames } from '../wording/neutral.ts';

/** The frames of a relation in the base's first language; neutral ones where its author wrote none. */
export function framesOf(base: FactBase, relation: Relation): readonly Frame[] {
	const language = base.languages[0] ?? '';
	const phrasing = base.phrasing.get(language)?.relations.get(relation.name);
	return phrasing?.frames ?? neutralFrames(relation, language);
}

/** A whole row in an author's words; null when there are none. */
export const statementOf = (
	base: FactBase,
	relation: Relation,
	language: Language
): Template | null => base.phrasing.get(language)?.relations.get(relation.name)?.statement ?? null;

/** What another language is asked to say. */
export interface Wanted {
	readonly frame: Frame;
	readonly givens: readonly string[];
	/** Picks the text of the kind. */
	readonly template: (frame: Frame, language: Language) => Template | null;
}

/**
 * The frame in a language: its author's, when it asks the same by the same givens, else a neutral
 * one. Null when neither has a text for the kind.
 */
export function frameIn(
	base: FactBase,
	relation: Relation,
	wanted: Wanted & { readonly language: Language }
): Frame | null {
	const { frame, givens, template, language } = wanted;
	const phrasing = base.phrasing.get(language)?.relations.get(relation.name);
	const own = phrasing?.frames.find(({ name }) => name === frame.name);
	if (own !== undefined && own.ask === frame.ask && isSame(relation, own, wanted)) return own;
	const { ask, when, name } = frame;
	const plan = { ask, givens, when };
	const neutral = neutralFrame({ relation, language, name, plan });
	return template(neutral, language) === null ? null : neutral;
}

function isSame(
	relation: Relation,
	own: Frame,
	{ givens, template, language }: Wanted & { readonly language: Language }
): boolean {
	const text = template(own, language);
	return text !== null && givensOf(relation, own, text).join() === givens.join();
}
