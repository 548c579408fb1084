import type { Recipe } from '../../../game/recipe.ts';
import type { Cell } from '../catalogue/cell.ts';
import { isWanted } from './is-wanted.ts';

/** What a recipe may choose from: topic, asked field, unit, and the kinds that ask the unit. */
export interface Menu {
	readonly topics: readonly TopicMenu[];
}

/** What there is to ask within one topic. */
export interface TopicMenu {
	readonly topic: string;
	readonly fields: readonly FieldMenu[];
}

/** What there is to ask about one field. */
export interface FieldMenu {
	/** `<relation>.<field>`: two questions about it tire. */
	readonly name: string;
	readonly units: readonly UnitMenu[];
}

/** The ways to ask one unit. */
export interface UnitMenu {
	readonly unit: string;
	/** One for each kind and frame; none is without rows. */
	readonly cells: readonly Cell[];
}

/** Keeps what fits the recipe, can be worded in every language, and has rows. */
export function menuFor(cells: readonly Cell[], recipe: Recipe): Menu {
	const wanted = cells.filter(
		(cell) => isWanted(cell, recipe) && isSpeakable(cell) && cell.settled().rows.length > 0
	);
	const topics = groupsOf(wanted, ({ topic }) => topic).map(([topic, members]) => ({
		topic,
		fields: groupsOf(members, fieldName).map(([name, own]) => ({
			name,
			units: groupsOf(own, ({ unit }) => unit).map(([unit, same]) => ({ unit, cells: same }))
		}))
	}));
	return { topics };
}

/** Names a field among those of all relations. */
export const fieldName = ({ relation, ask }: Cell): string => `${relation.name}.${ask.name}`;

const isSpeakable = ({ voices }: Cell): boolean =>
	voices.every((voice) => voice !== null && voice.flaw === null);

function groupsOf<Member>(
	members: readonly Member[],
	nameOf: (member: Member) => string
): readonly (readonly [string, readonly Member[]])[] {
	const groups = new Map<string, Member[]>();
	for (const member of members) {
		const name = nameOf(member);
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [member]);
		else group.push(member);
	}
	return [...groups];
}
