import type { FactId, Proof } from './proof.ts';

/** `<fact> <field>`: what a question is about, whatever its kind and wording. */
export type SubjectName = string;

export const nameSubject = (fact: FactId, field: string): SubjectName => `${fact} ${field}`;

/** The key fact of a question, and the field asked for. */
export const subjectOf = ({ facts, asked }: Pick<Proof, 'facts' | 'asked'>): SubjectName =>
	nameSubject(facts[0] ?? '', asked);
