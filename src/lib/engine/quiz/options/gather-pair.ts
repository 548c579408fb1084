import type { Task } from '../kinds/kind-rule.ts';
import { below, type Stream } from '../random.ts';
import { areApart } from '../values/interval.ts';
import { cueValues, type CueValues } from './cue-values.ts';
import { anyOverlap } from './fits.ts';
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
	const others = drawItems(task, own, MOST_ITEMS).filter(
		(other) =>
			areApart(own.interval, other.interval) && !anyOverlap(base, cell, [own.code, other.code])
	);
	const left = sifted(stream, { own, others, cues: cueValues(base, cell) });
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
function sifted(stream: Stream, { own, others, cues }: Sieve): readonly Item[] {
	const wishes = cues.map(({ values }) => {
		const wantsMore = below(stream, 2) === 0;
		return others.filter((other) => {
			const [lower, higher] = own.interval[0] < other.interval[0] ? [own, other] : [other, own];
			const more = (values[lower.code] ?? 0) - (values[higher.code] ?? 0);
			return more === 0 || more > 0 === wantsMore;
		});
	});
	const all = others.filter((other) => wishes.every((fitting) => fitting.includes(other)));
	if (all.length > 0 || wishes.length === 0) return all.length > 0 ? all : others;
	const kept = wishes[below(stream, wishes.length)] ?? others;
	return kept.length > 0 ? kept : others;
}

const MOST_ITEMS = 64;
