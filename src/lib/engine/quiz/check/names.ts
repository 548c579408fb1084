import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import { namesOf, type EntityRow } from './denotes.ts';
import { editDistance, typoLimit } from './distance.ts';
import { foldName } from './fold-name.ts';

/** Everything that an entity is called, folded. */
export interface Called {
	readonly row: number;
	readonly names: readonly string[];
}

const folded = new WeakMap<FactBase, Map<string, readonly Called[]>>();

/** The names, forms and aliases of all entities of a relation; of one language, or of all. */
export function allCalled(base: FactBase, relation: string): readonly Called[] {
	const byRelation = folded.get(base) ?? new Map<string, readonly Called[]>();
	folded.set(base, byRelation);
	const known = byRelation.get(relation);
	if (known !== undefined) return known;
	const size = base.relations.get(relation)?.size ?? 0;
	const made = Array.from({ length: size }, (_, row) => {
		const spellings = base.languages.flatMap((language) =>
			spellingsOf(base, { relation, row }, language)
		);
		return { row, names: [...new Set(spellings.map(foldName))] };
	});
	byRelation.set(relation, made);
	return made;
}

/** Labels, forms and aliases of one entity, as they are written. */
export function spellingsOf(
	base: FactBase,
	entity: EntityRow,
	language: Language
): readonly string[] {
	const { relation, row } = entity;
	const wording = base.relations.get(relation)?.wording?.get(language);
	const names = [...namesOf(base, entity, language), ...(wording?.aliases[row] ?? [])];
	return names.filter((name) => name.trim() !== '');
}

/** May a slip in typing turn one folded name into the other? */
export function confusable(name: string, other: string): boolean {
	const limit = typoLimit(name);
	if (Math.abs(name.length - other.length) > limit) return false;
	return editDistance(name, other) <= limit;
}
