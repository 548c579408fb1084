import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import type { WrittenQuestion } from '../../../src/lib/engine/quiz/quiz.ts';
import { writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { writeQuiz } from '../../../src/lib/engine/quiz/write-quiz.ts';
import { LEVELS, type Level } from '../../../src/lib/game/kind.ts';
import { allBases } from './all-bases.ts';
import { baseFrom, filesIn } from './velmora.ts';
import { type Scene, sceneOf } from './attack/scene.ts';

const SEEDS = 12;

/** The middle of what is compared, where the certificate says it of all options. */
function comparedIn({ proof }: WrittenQuestion): readonly number[] | null {
	const middles = proof.options.flatMap(({ interval }) =>
		interval === undefined ? [] : [(interval[0] + interval[1]) / 2]
	);
	return middles.length === proof.options.length ? middles : null;
}

/** How far two options lie apart, in whatever measure they have; null where nothing is known of them. */
function distance(
	{ numbers, attributes }: Pick<Scene, 'numbers' | 'attributes'>,
	a: number,
	b: number
): number | null {
	if (numbers !== null) return Math.abs((numbers[a] ?? 0) - (numbers[b] ?? 0));
	const [one = [], other = []] = [attributes[a], attributes[b]];
	if (one.length === 0) return null;
	return one.filter((attribute) => !other.includes(attribute)).length;
}

/** By what is asked, the mean distance from the key to the other options. */
function distances(base: FactBase, level: Level): ReadonlyMap<string, number> {
	const sums = new Map<string, { sum: number; count: number }>();
	const [language = ''] = base.languages;
	for (let seed = 0; seed < SEEDS; seed++) {
		const kinds = ['choice', 'compare', 'twohop'] as const;
		for (const written of writeBatch(base, {
			seed: `l ${seed}`,
			kinds,
			topics: [],
			level,
			language
		})) {
			const scene = sceneOf(base, written);
			if (scene === null) continue;
			const { key, texts, attributes } = scene;
			const numbers = comparedIn(written) ?? scene.numbers;
			texts.forEach((_, i) => {
				const apart = i === key ? null : distance({ numbers, attributes }, key, i);
				if (apart === null) return;
				const name = `${written.question.kind} ${written.proof.unit} ${written.proof.facts[0]}`;
				const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
				sums.set(name, { sum: sum + apart, count: count + 1 });
			});
		}
	}
	return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
}

/** The mean over all questions, each in proportion to what it is on all levels together. */
function means(base: FactBase): Readonly<Record<Level, number>> {
	const byLevel = LEVELS.map((level) => distances(base, level));
	const names = [...(byLevel[0]?.keys() ?? [])].filter((name) => {
		const all = byLevel.map((level) => level.get(name));
		return all.every((value) => value !== undefined) && all.some((value) => value !== 0);
	});
	const mean = (level: number): number => {
		const shares = names.map((name) => {
			const all = byLevel.map((distancesOf) => distancesOf.get(name) ?? 0);
			return (3 * (all[level] ?? 0)) / all.reduce((sum, value) => sum + value, 0);
		});
		return shares.reduce((sum, share) => sum + share, 0) / shares.length;
	};
	return { easy: mean(0), medium: mean(1), hard: mean(2) };
}

const bases = await allBases();

it.each(bases.map((base) => [base.name, base] as const))(
	'options about %s come nearer to the key as the level rises',
	(_, base) => {
		const { easy, medium, hard } = means(base);
		expect(easy).toBeGreaterThan(medium * 1.05);
		expect(medium).toBeGreaterThan(hard * 1.05);
	}
);

it('an easy quiz asks to recognise and takes one hop; two hops are hard', () => {
	const kindsAt = (level: Level): ReadonlySet<string> => {
		const [base] = bases;
		if (base === undefined) return new Set();
		const recipe = { base: base.name, length: 10, topics: [], kinds: [], level };
		return new Set(
			Array.from({ length: 30 }, (_, seed) => writeQuiz(base, { ...recipe, seed: `level ${seed}` }))
				.flatMap((quiz) => (quiz.ok ? quiz.value.proofs : []))
				.map(({ rule }) => rule)
		);
	};
	expect([...kindsAt('easy')].sort()).toEqual(['choice', 'compare', 'match', 'truth']);
	expect(kindsAt('hard')).toContain('twohop');
	expect(kindsAt('hard')).not.toContain('truth');
	expect(kindsAt('medium')).not.toContain('twohop');
});

/** The elements with their first period, which has two, among those that are asked about. */
function withFirstPeriod(): FactBase {
	const files = filesIn(join(import.meta.dirname, '../../../questions/elements'));
	const name = 'phrasing/en.yaml';
	const text = files.get(name) ?? '';
	const all = text.replace(/^ *when: \{ period: .*\n/mu, '');
	if (all === text) throw new Error('the frame asks about every period already');
	return baseFrom(files.set(name, all));
}

it('a class of two that one property singles out is easy, and comes late where it shall be hard', () => {
	const base = withFirstPeriod();
	const kinds = ['many', 'odd', 'count'] as const;
	const order = { seed: 'pair', kinds, topics: [], language: 'en' };
	const isOfTwo = ({ proof }: WrittenQuestion) => proof.givens.some(({ value }) => value === '1');
	const mixed = [...writeBatch(base, { ...order, level: null })].filter(isOfTwo);
	expect(new Set(mixed.map(({ question }) => question.level))).toEqual(new Set(['easy']));
	const hard = [...writeBatch(base, { ...order, level: 'hard' })];
	expect(hard.slice(0, 12).filter(isOfTwo)).toEqual([]);
});

it('what everybody knows is not hard to recognise, and what hardly anybody has heard of is not easy', () => {
	const base = bases.find(({ name }) => name === 'elements');
	if (base === undefined) throw new Error('no elements');
	const kinds = ['choice', 'truth', 'text', 'estimate'] as const;
	const levelsOf = new Map<string, Set<Level>>();
	for (let seed = 0; seed < SEEDS; seed++) {
		const order = { seed: `fame ${seed}`, kinds, topics: [], level: null, language: 'en' };
		for (const { proof, question } of writeBatch(base, order)) {
			const element = proof.facts[0]?.split('/')[1] ?? '';
			levelsOf.set(element, (levelsOf.get(element) ?? new Set()).add(question.level));
		}
	}
	for (const known of ['iron', 'gold', 'oxygen']) {
		expect([...(levelsOf.get(known) ?? [])].sort()).toEqual(['easy', 'medium']);
	}
	for (const obscure of ['seaborgium', 'lutetium', 'moscovium']) {
		expect([...(levelsOf.get(obscure) ?? [])].sort()).toEqual(['hard', 'medium']);
	}
});

it('nobody is asked about twice in a quiz while there are others', () => {
	const base = bases.find(({ name }) => name === 'elements');
	if (base === undefined) throw new Error('no elements');
	for (let seed = 0; seed < 10; seed++) {
		const recipe = { base: 'elements', length: 20, topics: [], kinds: [], level: null };
		const quiz = writeQuiz(base, { ...recipe, seed: `spread ${seed}` });
		if (!quiz.ok) throw new Error('too few');
		const elements = quiz.value.proofs.map(({ facts }) => facts[0]?.split('/')[1]);
		expect(new Set(elements).size).toBe(20);
	}
});
