import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';
import { fillQuotas, type Quota } from './quota.ts';
import { alike, type Candidate, type Likeness } from './likeness.ts';

/** Whom the distractors are chosen for, and from whom. */
export interface Choice {
	readonly likeness: Likeness;
	readonly key: Candidate;
	readonly candidates: readonly Candidate[];
	readonly wanted: number;
	readonly level: Level;
	/** By cue how many of the options should have more of it than the key, the most important cue first. */
	readonly quotas: readonly Quota[];
}

/**
 * The pivot rule: the options cluster around one of them, and that one is the key only one time in as
 * many as there are options. Otherwise a candidate near the key is the pivot, and the satellites stand
 * about as near to it as the key does, so that the key is neither the most nor the least typical. The
 * level says how far away all this happens.
 */
export function chooseSatellites(stream: Stream, choice: Choice): readonly Candidate[] {
	const { candidates, wanted } = choice;
	if (candidates.length <= wanted) return candidates;
	return fillQuotas(preferred(stream, choice), wanted, choice.quotas);
}

/** Those that the pivot rule wants first. */
function preferred(stream: Stream, choice: Choice): readonly Candidate[] {
	const { likeness, key, candidates, wanted } = choice;
	const near = ranked(candidates, scoresFrom(likeness, key, candidates));
	const start = startAt(choice, near.length);
	const byKey = [...near.slice(start), ...near.slice(0, start).reverse()];
	if (below(stream, wanted + 1) === 0) return byKey;
	const pivot = byKey[below(stream, Math.min(PIVOT_SPREAD, near.length - start))];
	return pivot === undefined ? byKey : [pivot, ...aroundPivot(stream, choice, pivot)];
}

/** Others from just nearer and just further from the pivot than the key is; how many nearer is drawn. */
function aroundPivot(stream: Stream, choice: Choice, pivot: Candidate): readonly Candidate[] {
	const { likeness, key, candidates, wanted } = choice;
	const unranked = candidates.filter((other) => other !== pivot);
	const scores = scoresFrom(likeness, pivot, unranked);
	const others = ranked(unranked, scores);
	const distance = alike(likeness, pivot, key);
	let nearer = 0;
	let further = 0;
	for (const score of scores) {
		if (score > distance) nearer++;
		else if (score < distance) further++;
	}
	const middle = nearer + below(stream, others.length - further - nearer + 1);
	const first = middle - below(stream, wanted);
	const start = Math.max(0, Math.min(first, others.length - (wanted - 1)));
	const end = start + wanted - 1;
	return [...others.slice(start, end), ...others.slice(end), ...others.slice(0, start).reverse()];
}

function scoresFrom(
	likeness: Likeness,
	centre: Candidate,
	candidates: readonly Candidate[]
): readonly number[] {
	const scores: number[] = [];
	for (const candidate of candidates) scores.push(alike(likeness, centre, candidate));
	return scores;
}

/** By score, the highest first; equals stay as they came, which is random. */
function ranked(candidates: readonly Candidate[], scores: readonly number[]): Candidate[] {
	const places: number[] = [];
	for (let place = 0; place < scores.length; place++) {
		const score = scores[place] ?? 0;
		let to = place;
		while (to > 0 && (scores[places[to - 1] ?? 0] ?? 0) < score) {
			places[to] = places[to - 1] ?? 0;
			to--;
		}
		places[to] = place;
	}
	const sorted: Candidate[] = [];
	for (const place of places) {
		const candidate = candidates[place];
		if (candidate !== undefined) sorted.push(candidate);
	}
	return sorted;
}

function startAt({ level, wanted }: Choice, count: number): number {
	const spare = count - wanted;
	switch (level) {
		case 'hard':
			return 0;
		case 'medium':
			return spare >> 2;
		case 'easy':
			return spare >> 1;
	}
}

const PIVOT_SPREAD = 3;
