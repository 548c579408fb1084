import type { FactId, Proof } from './proof.ts';

/** `<fact> <field>`: what a question is about, whatever its kind and wording. */
export type SubjectName = string;

/** The name of what asks this field of this fact. */
export const nameSubject = (fact: FactId, field: string): SubjectName => `${fact} ${field}`;

/** The key fact of a question, or what stands for its slice; and the field asked for. */
export const subjectOf = (proof: Pick<Proof, 'facts' | 'slice' | 'asked'>): SubjectName =>
	nameSubject(subjectFact(proof), proof.asked);

/** The fact by which a question is known again. */
export const subjectFact = ({ facts, slice }: Pick<Proof, 'facts' | 'slice'>): FactId =>
	slice ?? facts[0] ?? '';
