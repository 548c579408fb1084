import { below, type Stream } from '../random.ts';

/** One that stands out, by its code, and those that belong together. */
export interface Group {
	readonly stranger: number;
	readonly members: readonly number[];
}

/** How likely someone who knows nothing but a trick picks the stranger, 0 to 1; between equals by lot. */
export type Trick = (group: Group) => number;

/** Of so many turns each has the groups of which one may come; a turn is drawn as often as another. */
export type FairGroups = readonly (readonly Group[])[];

/**
 * Weighs groups so that no trick finds the stranger more often than by lot. Groups on which all tricks do
 * equally well are one class; each turn goes to the class that helps those tricks least that are ahead
 * of chance (Blackwell 1956: approachability), and among equals to the one that had fewest. Null where
 * a trick stays ahead, whatever is drawn.
 */
export function fairGroups(groups: readonly Group[], tricks: readonly Trick[]): FairGroups | null {
	const [first] = groups;
	if (first === undefined) return null;
	const chance = 1 / (first.members.length + 1);
	const classes = classesOf(groups, tricks);
	const won = tricks.map(() => 0);
	const turns: Class[] = [];
	while (turns.length < TURNS) {
		const ahead = won.map((sum) => Math.max(0, sum - turns.length * chance));
		const next = classes.reduce((best, other) => (isBetter(other, best, ahead) ? other : best));
		next.turns++;
		turns.push(next);
		next.chances.forEach((part, i) => (won[i] = (won[i] ?? 0) + part));
	}
	return Math.max(0, ...won) <= TURNS * (chance + TOLERANCE)
		? turns.map((turn) => turn.groups)
		: null;
}

/** Draws a turn, then one of its groups, of those that are preferred where there are any. */
export function drawGroup(
	stream: Stream,
	fair: FairGroups,
	isPreferred: (group: Group) => boolean
): Group | null {
	const groups = fair[below(stream, fair.length)] ?? [];
	const preferred = groups.filter(isPreferred);
	const drawn = preferred.length > 0 ? preferred : groups;
	return drawn[below(stream, drawn.length)] ?? null;
}

interface Class {
	readonly groups: Group[];
	/** By trick. */
	readonly chances: readonly number[];
	turns: number;
}

function classesOf(groups: readonly Group[], tricks: readonly Trick[]): readonly Class[] {
	const classes = new Map<string, Class>();
	for (const group of groups) {
		const chances = tricks.map((trick) => trick(group));
		const name = chances.join();
		const own = classes.get(name) ?? { groups: [], chances, turns: 0 };
		own.groups.push(group);
		classes.set(name, own);
	}
	return [...classes.values()];
}

function isBetter(one: Class, other: Class, ahead: readonly number[]): boolean {
	const [a, b] = [one, other].map(({ chances }) =>
		chances.reduce((sum, part, i) => sum + part * (ahead[i] ?? 0), 0)
	) as [number, number];
	return Math.abs(a - b) > DUST ? a < b : one.turns < other.turns;
}

const TURNS = 720;
/** How far ahead of chance a trick may stay, as a part of all turns. */
const TOLERANCE = 0.03;
const DUST = 1e-9;
