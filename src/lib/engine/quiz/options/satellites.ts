import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';
import { alike, type Candidate, type Likeness } from './likeness.ts';

/** Whom the distractors are chosen for, and from whom. */
export interface Choice {
	readonly likeness: Likeness;
	readonly key: Candidate;
	readonly candidates: readonly Candidate[];
	readonly wanted: number;
	readonly level: Level;
}

/**
 * The pivot rule (QUESTION-WRITING section 5): the options cluster around one of them, and that one
 * is the key only one time in as many as there are options. Otherwise a candidate near the key is the
 * pivot, and the satellites stand about as near to it as the key does, so that the key is neither
 * the most nor the least typical. The level says how far away all this happens.
 */
export function chooseSatellites(stream: Stream, choice: Choice): readonly Candidate[] {
	const { candidates, wanted } = choice;
	if (candidates.length <= wanted) return candidates;
	const near = ranked(choice.likeness, choice.key, candidates);
	const start = startAt(choice, near.length);
	if (below(stream, wanted + 1) === 0) return near.slice(start, start + wanted);
	const pivot = near[start + below(stream, Math.min(PIVOT_SPREAD, near.length - start))];
	if (pivot === undefined) return near.slice(0, wanted);
	return [pivot, ...aroundPivot(stream, choice, pivot)];
}

/** Candidates by likeness to one of them, the most alike first; equals stay as they came, which is random. */
function ranked(
	likeness: Likeness,
	centre: Candidate,
	candidates: readonly Candidate[]
): Candidate[] {
	const scores = new Int32Array(candidates.length);
	const result: Candidate[] = [];
	for (const candidate of candidates) {
		const score = alike(likeness, centre, candidate);
		let place = result.length;
		while (place > 0 && (scores[place - 1] ?? 0) < score) {
			scores[place] = scores[place - 1] ?? 0;
			place--;
		}
		scores[place] = score;
		result.splice(place, 0, candidate);
	}
	return result;
}

function startAt({ level, wanted }: Choice, count: number): number {
	const spare = count - wanted;
	switch (level) {
		case 'hard':
			return 0;
		case 'medium':
			return Math.floor(spare / 3);
		case 'easy':
			return spare;
	}
}

/** The others, from just nearer and just further from the pivot than the key is; how many nearer is drawn. */
function aroundPivot(stream: Stream, choice: Choice, pivot: Candidate): readonly Candidate[] {
	const { likeness, key, candidates, wanted } = choice;
	const others = ranked(
		likeness,
		pivot,
		candidates.filter((candidate) => candidate !== pivot)
	);
	const distance = alike(likeness, pivot, key);
	const first = others.findIndex((other) => alike(likeness, pivot, other) < distance);
	const nearer = others.filter((other) => alike(likeness, pivot, other) > distance).length;
	const last = first < 0 ? others.length : first;
	const place = nearer + below(stream, last - nearer + 1);
	const start = place - below(stream, wanted);
	const clamped = Math.max(0, Math.min(start, others.length - (wanted - 1)));
	return others.slice(clamped, clamped + wanted - 1);
}

const PIVOT_SPREAD = 3;
