import type { Kind } from '../../../game/kind.ts';
import type { Recipe } from '../../../game/recipe.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { Writer } from '../catalogue/writer.ts';
import type { FactId } from '../proof.ts';
import { next, type Purpose, type Seed, streamOf } from '../random.ts';
import type { Chosen } from './chosen.ts';
import type { Menu } from './menu.ts';
import type { Uses } from './uses.ts';

/** A quiz in the making. */
export interface Begun {
	readonly writer: Writer;
	readonly recipe: Recipe;
	readonly seed: Seed;
	readonly menu: Menu;
	readonly chosen: Chosen[];
	/** What is asked, or told by a reason. */
	readonly facts: Set<FactId>;
	readonly uses: Uses;
	readonly fields: Set<string>;
	readonly topics: Map<string, number>;
	readonly kinds: Map<Kind, number>;
	/** Rows at levels, by cell, of which nothing came. */
	readonly vain: Map<Cell, Set<string>>;
}

/** The draw for the next question of a quiz, for one purpose. */
export const drawOf = ({ seed, chosen }: Begun, purpose: Purpose): number =>
	next(streamOf(seed, purpose, chosen.length));
