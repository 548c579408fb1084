import { expect, it } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { allBases } from './all-bases.ts';
import { attackTally, barFor, leeway, type Score } from './attack/tally.ts';

const QUESTIONS = 100_000;
/** However slow the machine, and whatever else runs on it. */
const TIMEOUT_MS = 1_200_000;

const known = new Map<string, readonly Score[]>();

/** The scores on one base, taken once. */
function attacked(base: FactBase): readonly Score[] {
	const scores = known.get(base.name) ?? attack(base);
	known.set(base.name, scores);
	return scores;
}

function attack(base: FactBase): readonly Score[] {
	const tally = attackTally();
	const [language = ''] = base.languages;
	for (let seed = 0, written = 0; written < QUESTIONS; seed++) {
		const order = { seed: `attack ${seed}`, kinds: [], topics: [], level: null, language };
		const before = written;
		for (const question of writeBatch(base, order)) {
			tally.add(base, question);
			written++;
		}
		if (written === before) throw new Error(`${base.name} yields no questions`);
	}
	return tally.scores();
}

const told = ({ kind, options, attacker, percent, facts }: Score): string =>
	`${attacker}: ${percent.toFixed(1)} % on ${facts} facts (${kind}, ${options} options)`;

const bases = await allBases();

it.each(bases.map((base) => [base.name, base] as const))(
	'who knows nothing about %s does no better than by lot',
	(_, base) => {
		const scores = attacked(base);
		expect(scores.filter((score) => score.percent > barFor(score)).map(told)).toEqual([]);
		expect(scores.filter(({ facts }) => facts >= 90).length).toBeGreaterThan(0);
	},
	TIMEOUT_MS
);

it.each(bases.map((base) => [base.name, base] as const))(
	'the key from %s lies in every place as often',
	(_, base) => {
		const places = attacked(base).filter(({ attacker }) => PLACES.test(attacker));
		const uneven = places.filter(
			(score) => Math.abs(score.percent - score.chance) > 2.5 + leeway(score)
		);
		expect(uneven.map(told)).toEqual([]);
		expect(places.length).toBeGreaterThan(0);
	},
	TIMEOUT_MS
);

const PLACES = /^(first|last|always (true|false)|gap \d+ of \d+|option \d+ of \d+|as they lie)$/;
