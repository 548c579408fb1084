import type { FactBase, Relation } from '../../facts/fact-base.ts';
import type { Frame } from '../../facts/phrasing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A frame of a relation, in the base's first language. */
export interface Spot {
	readonly base: FactBase;
	readonly vocabulary: Vocabulary;
	readonly relation: Relation;
	readonly frame: Frame;
}
