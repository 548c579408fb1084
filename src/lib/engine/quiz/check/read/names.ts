import type { Language } from '../../../../game/question.ts';
import type { FactBase } from '../../../facts/fact-base.ts';
import { namesOf, type EntityRow } from './denotes.ts';
import { editDistance, typoLimit } from './distance.ts';
import { foldName } from './fold-name.ts';

/** What an entity is called, folded, in all languages of its base. */
export interface Called {
	readonly row: number;
	/** Labels and aliases. */
	readonly names: readonly string[];
	/** These, and every other stored form. */
	readonly forms: readonly string[];
}

const folded = new WeakMap<FactBase, Map<string, readonly Called[]>>();

/** All entities of a relation as they are called. */
export function allCalled(base: FactBase, relation: string): readonly Called[] {
	const byRelation = folded.get(base) ?? new Map<string, readonly Called[]>();
	folded.set(base, byRelation);
	const known = byRelation.get(relation);
	if (known !== undefined) return known;
	const size = base.relations.get(relation)?.size ?? 0;
	const made = Array.from({ length: size }, (_, row) => calledIn(base, { relation, row }));
	byRelation.set(relation, made);
	return made;
}

function calledIn(base: FactBase, entity: EntityRow): Called {
	const { languages } = base;
	const names = languages.flatMap((language) => spellingsOf(base, entity, language));
	const forms = languages.flatMap((language) => namesOf(base, entity, language));
	const all = (texts: readonly string[]) => [...new Set(texts.map(foldName))];
	return { row: entity.row, names: all(names), forms: all([...names, ...forms]) };
}

/** The label and aliases of one entity, as they are written. */
export function spellingsOf(
	base: FactBase,
	{ relation, row }: EntityRow,
	language: Language
): readonly string[] {
	const wording = base.relations.get(relation)?.wording?.get(language);
	const names = [wording?.forms.get('label')?.[row] ?? '', ...(wording?.aliases[row] ?? [])];
	return names.filter((name) => name.trim() !== '');
}

const slips = new WeakMap<FactBase, Map<string, ReadonlySet<number>>>();

/** The rows of all entities that a slip in typing this folded name may end at, its own among them. */
export function slipsOf(base: FactBase, relation: string, name: string): ReadonlySet<number> {
	const byName = slips.get(base) ?? new Map<string, ReadonlySet<number>>();
	slips.set(base, byName);
	const id = `${relation} ${name}`;
	const known = byName.get(id);
	if (known !== undefined) return known;
	const near = allCalled(base, relation).filter(({ names }) =>
		names.some((other) => confusable(name, other))
	);
	const rows = new Set(near.map(({ row }) => row));
	byName.set(id, rows);
	return rows;
}

/** May a slip in typing turn one folded name into the other? */
function confusable(name: string, other: string): boolean {
	const limit = typoLimit(name);
	if (Math.abs(name.length - other.length) > limit) return false;
	return editDistance(name, other) <= limit;
}
