import type { Recipe } from '../../../game/recipe.ts';
import type { Cell } from '../catalogue/cell.ts';
import { levelsFor } from '../levels.ts';

/**
 * May a cell's questions be chosen, by topic, kind and level? Kinds that are named are wanted at every
 * level; otherwise a level has its own.
 */
export function isWanted(
	{ kind, topic }: Pick<Cell, 'kind' | 'topic'>,
	{ kinds, topics, level }: Pick<Recipe, 'kinds' | 'topics' | 'level'>
): boolean {
	if (topics.length > 0 && !topics.includes(topic)) return false;
	if (kinds.length > 0) return kinds.includes(kind);
	return level === null || levelsFor(kind).includes(level);
}
