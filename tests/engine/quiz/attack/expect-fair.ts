import { expect, it } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { attacked, QUESTIONS_PER_KIND } from './attacked.ts';
import { barFor, sampling, type Score } from './tally.ts';

/** However slow the machine, and whatever else runs on it. */
const TIMEOUT_MS = 1_200_000;

/** Lets the blind guessers loose on a base. Several files share the bases, so that two processors do. */
export function expectFair(base: FactBase): void {
	let known: readonly Score[] | null = null;
	const scores = () => (known ??= attacked(base));

	it(
		`who knows nothing about ${base.name} does no better than by lot`,
		() => {
			expect(
				scores()
					.filter((score) => score.percent > barFor(score))
					.map(told)
			).toEqual([]);
			expect(scores().length).toBeGreaterThan(0);
		},
		TIMEOUT_MS
	);

	it(
		`is asked ${QUESTIONS_PER_KIND} questions of each kind that ${base.name} has`,
		() => {
			const asked = Map.groupBy(
				scores().filter(({ attacker }) => SHOWN_IN_ALL.test(attacker)),
				({ kind }) => kind
			);
			const counts = [...asked].map(([kind, own]) => [
				kind,
				own.reduce((sum, { n }) => sum + n, 0)
			]);
			expect(counts.filter(([, count]) => Number(count) < QUESTIONS_PER_KIND)).toEqual([]);
		},
		TIMEOUT_MS
	);

	it(
		`the key from ${base.name} lies in every place as often`,
		() => {
			const places = scores().filter(({ attacker }) => PLACES.test(attacker));
			const uneven = places.filter(
				(score) => Math.abs(score.percent - score.chance) > 2.5 + sampling(score)
			);
			expect(uneven.map(told)).toEqual([]);
			expect(places.length).toBeGreaterThan(0);
		},
		TIMEOUT_MS
	);
}

const told = ({ kind, options, attacker, percent, facts }: Score): string =>
	`${attacker}: ${percent.toFixed(1)} % on ${facts} facts (${kind}, ${options} options)`;

const PLACES = /^(first|last|always (true|false)|gap \d+ of \d+|option \d+ of \d+|as they lie)$/;
/** One attacker of each form, who tries all its questions. */
const SHOWN_IN_ALL =
	/^(first|always true|gap 1 of \d+|option 1 of \d+|as they lie|centre of the slider)$/;
