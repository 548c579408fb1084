import type { Task } from '../catalogue/cell.ts';
import { below } from '../random.ts';
import { cueValues, type CueValues } from './cue-values.ts';
import { canCompare, wantsMore } from './fair-sides.ts';
import { drawItems, type Item, itemAt } from './gather-items.ts';
import { windowAround } from './window.ts';

/** Two items with intervals that do not touch, ascending. */
export type Pair = readonly [lower: Item, higher: Item];

/**
 * The key row's item and another of its context, as far apart as the level says. The world may favour the
 * one that is better known, or has the shorter name (elements with short names were found first): so it
 * is drawn by lot, for each of these cues, whether the lower item has more of it. Null where there is none.
 */
export function gatherPair(task: Task): Pair | null {
	const { base, cell, stream, level } = task;
	const own = itemAt(task, task.row);
	if (own === null) return null;
	const others = drawItems(task, own, MOST_ITEMS).filter((other) => canCompare(task, own, other));
	const left = sifted(task, { own, others, cues: cueValues(base, cell) });
	const sorted = [own, ...left].sort((a, b) => a.interval[0] - b.interval[0]);
	const places = windowAround(stream, {
		codes: Int32Array.from(sorted.keys()),
		place: sorted.indexOf(own),
		wanted: 2,
		weights: null,
		level
	});
	const [lower, higher] = (places ?? []).flatMap((place) => sorted[place] ?? []);
	return lower === undefined || higher === undefined ? null : [lower, higher];
}

interface Sieve {
	readonly own: Item;
	readonly others: readonly Item[];
	readonly cues: readonly CueValues[];
}

/** Those that stand beside the key row's item as drawn; where none does by all cues, one is let go. */
function sifted(task: Task, { own, others, cues }: Sieve): readonly Item[] {
	const wishes = cues.map((cue) => {
		const { values } = cue;
		const isMore = wantsMore(task, cue);
		return others.filter((other) => {
			const [lower, higher] = own.interval[0] < other.interval[0] ? [own, other] : [other, own];
			const more = (values[lower.code] ?? 0) - (values[higher.code] ?? 0);
			return more === 0 || more > 0 === isMore;
		});
	});
	const all = others.filter((other) => wishes.every((fitting) => fitting.includes(other)));
	if (all.length > 0 || wishes.length === 0) return all.length > 0 ? all : others;
	const kept = wishes[below(task.stream, wishes.length)] ?? others;
	return kept.length > 0 ? kept : others;
}

const MOST_ITEMS = 64;
