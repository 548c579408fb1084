import type { Scene } from './scene.ts';

/** How much an attacker likes each option; null when the scene says nothing to it. */
export type Attacker = (scene: Scene) => readonly number[] | null;

const onNumbers =
	(like: (numbers: readonly number[]) => readonly number[]): Attacker =>
	({ numbers }) =>
		numbers === null ? null : like(numbers);

/** Likes the option at this rank, counted from the smallest; negative from the largest. */
const atRank = (rank: number): Attacker =>
	onNumbers((numbers) => {
		const wanted = numbers.toSorted((a, b) => a - b).at(rank);
		return numbers.map((number) => (number === wanted ? 1 : 0));
	});

const nearestTo = (centre: (numbers: readonly number[]) => number): Attacker =>
	onNumbers((numbers) => numbers.map((number) => -Math.abs(number - centre(numbers))));

const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [low = 0, high = 0] = [
		sorted[Math.floor((sorted.length - 1) / 2)],
		sorted[Math.ceil((sorted.length - 1) / 2)]
	];
	return (low + high) / 2;
}

/** Zeros at the end of a number, so that 400 is rounder than 450. */
const roundness = (number: number): number =>
	Number.isInteger(number) ? (/0*$/.exec(String(number))?.[0].length ?? 0) : -1;

/** Letter pairs that two texts share, of all that they have (Dice 1945). */
function likeness(a: string, b: string): number {
	const [first, second] = [pairsOf(a), pairsOf(b)];
	let shared = 0;
	for (const pair of first) if (second.has(pair)) shared++;
	return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

const known = new Map<string, ReadonlySet<string>>();

function pairsOf(text: string): ReadonlySet<string> {
	const found = known.get(text);
	if (found !== undefined) return found;
	const length = Math.max(0, text.length - 1);
	const pairs = new Set(Array.from({ length }, (_, i) => text.slice(i, i + 2).toLowerCase()));
	// The options of a base come again and again.
	if (known.size < MOST_KNOWN) known.set(text, pairs);
	return pairs;
}

const MOST_KNOWN = 10_000;

const others = <Item>(items: readonly Item[], own: number): readonly Item[] =>
	items.filter((_, i) => i !== own);

/** Those who know nothing but tricks, by name. */
export const ATTACKERS: Readonly<Record<string, Attacker>> = {
	first: ({ texts }) => texts.map((_, i) => (i === 0 ? 1 : 0)),
	last: ({ texts }) => texts.map((_, i) => (i === texts.length - 1 ? 1 : 0)),
	longest: ({ texts }) => texts.map((text) => text.length),
	shortest: ({ texts }) => texts.map((text) => -text.length),
	'most words': ({ texts }) => texts.map((text) => text.split(' ').length),
	'most like the others': ({ texts }) =>
		texts.map((text, i) => others(texts, i).reduce((sum, other) => sum + likeness(text, other), 0)),
	'most famous': ({ fame }) => (fame.some((count) => count > 0) ? fame : null),
	'least famous': ({ fame }) =>
		fame.some((count) => count > 0) ? fame.map((count) => -count) : null,
	'majority attribute': ({ attributes }) =>
		attributes.every((own) => own.length === 0)
			? null
			: attributes.map((own, i) =>
					others(attributes, i).reduce(
						(sum, other) => sum + own.filter((attribute) => other.includes(attribute)).length,
						0
					)
				),
	roundest: onNumbers((numbers) => numbers.map(roundness)),
	smallest: atRank(0),
	'second smallest': atRank(1),
	'second largest': atRank(-2),
	largest: atRank(-1),
	median: nearestTo(median),
	'nearest to the mean': nearestTo(mean)
};

/** The chance, 0 to 1, that the attacker picks the key, ties drawn by lot. */
export function chanceOf(attacker: Attacker, scene: Scene): number | null {
	const liking = attacker(scene);
	if (liking === null) return null;
	const best = Math.max(...liking);
	const picks = liking.flatMap((like, i) => (like === best ? [i] : []));
	return picks.includes(scene.key) ? 1 / picks.length : 0;
}
