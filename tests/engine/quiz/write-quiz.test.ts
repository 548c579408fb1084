import { expect, test } from 'vitest';
import { hashText } from '../../../src/lib/engine/quiz/hash.ts';
import type { Quiz } from '../../../src/lib/engine/quiz/quiz.ts';
import { checkQuiz } from '../../../src/lib/engine/quiz/check/check-quiz.ts';
import { writeUpTo } from '../../../src/lib/engine/quiz/write-up-to.ts';
import { writeQuiz } from '../../../src/lib/engine/quiz/write-quiz.ts';
import type { Recipe } from '../../../src/lib/game/recipe.ts';
import { syntheticBase } from '../../bench/synthetic-base.ts';
import { questionBases } from './all-bases.ts';
import { baseFrom, velmora, velmoraFiles } from './velmora.ts';

const recipe = (seed: string, rest: Partial<Recipe> = {}): Recipe => ({
	base: 'velmora',
	seed,
	length: 10,
	topics: [],
	kinds: [],
	level: null,
	...rest
});

const base = velmora();

function quiz(wish: Recipe, from = base): Quiz {
	const written = writeQuiz(from, wish);
	if (!written.ok) throw new Error(`only ${written.error.found} questions`);
	return written.value;
}

const seeds = (count: number) => Array.from({ length: count }, (_, i) => `seed ${i}`);

test('the same base and recipe give the same quiz, byte for byte', () => {
	const again = baseFrom(velmoraFiles());
	for (const seed of seeds(20)) {
		expect(JSON.stringify(quiz(recipe(seed), again))).toBe(JSON.stringify(quiz(recipe(seed))));
	}
});

/** Links, papers and challenges count on it. `vitest -u` writes it anew: only with a change that is meant to alter quizzes. */
test('a hundred recipes give the quizzes they gave before', async () => {
	const digests = seeds(100).map((seed) => {
		const { questions, key, proofs, reasons } = quiz(recipe(seed));
		return hashText(JSON.stringify({ questions, key, proofs, reasons })).toString(16);
	});
	await expect(`${JSON.stringify(digests, null, '\t')}\n`).toMatchFileSnapshot('golden.json');
});

test('no fact is asked twice in a quiz, and there is one negative at the most', () => {
	for (const seed of seeds(100)) {
		const { proofs } = quiz(recipe(seed));
		const keys = proofs.map(({ facts }) => facts[0]);
		expect(new Set(keys).size).toBe(keys.length);
		expect(proofs.filter(({ rule }) => rule === 'odd').length).toBeLessThanOrEqual(1);
	}
});

test('topics take turns, and no field is asked twice while another is to be had', () => {
	for (const seed of seeds(50)) {
		const { proofs } = quiz(recipe(seed, { length: 8 }));
		const fields = proofs.map(({ relation, asked }) => `${relation}.${asked}`);
		expect(new Set(fields).size).toBe(fields.length);
		const counts = [...new Set(proofs.map(({ topic }) => topic))].map(
			(topic) => proofs.filter((proof) => proof.topic === topic).length
		);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	}
});

test('a recipe that names kinds, topics and level gets those', () => {
	const wish = { kinds: ['choice', 'text'], topics: ['towns'], level: 'hard' } as const;
	const { proofs, questions } = quiz(recipe('wish', { ...wish, length: 5 }));
	expect(proofs.every(({ topic }) => topic === 'towns')).toBe(true);
	for (const { kind, level } of questions['en'] ?? []) {
		expect(wish.kinds).toContain(kind);
		expect(level).toBe('hard');
	}
});

test('who asks for nothing but odd ones gets several, and whoever asks for more gets one', async () => {
	// Its slices are large enough for several of them to have a stranger that nothing tells.
	const [, games] = await questionBases();
	if (games === undefined) throw new Error('a base is missing');
	const negatives = (kinds: Recipe['kinds']) =>
		seeds(20).map((seed) => {
			const written = writeUpTo(games, recipe(seed, { base: games.name, kinds, length: 6 }));
			if (written === null) throw new Error('no questions');
			expect(checkQuiz(games, written)).toEqual([]);
			return written.proofs.filter(({ rule }) => rule === 'odd').length;
		});
	expect(Math.max(...negatives(['odd']))).toBeGreaterThan(1);
	expect(Math.max(...negatives(['odd', 'match']))).toBe(1);
});

test('a quiz up to a length has what there is, and the same as a shorter one', () => {
	const wish = recipe('few', { kinds: ['count'], length: 50 });
	const written = writeUpTo(base, wish);
	const found = written?.key.length ?? 0;
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(50);
	expect(written?.recipe.length).toBe(50);
	expect(quiz({ ...wish, length: found }).questions).toEqual(written?.questions);
	expect(writeUpTo(base, recipe('none', { topics: ['no such topic'] }))).toBeNull();
});

test('a base that has too few questions says how many it has', () => {
	const written = writeQuiz(base, recipe('few', { topics: ['towns'], kinds: ['odd'], length: 50 }));
	expect(written).toMatchObject({ ok: false, error: { wanted: 50 } });
});

test('in every language the same questions stand in the same places', () => {
	for (const seed of seeds(20)) {
		const { questions, languages, reasons } = quiz(recipe(seed));
		const first = questions[languages[0] ?? ''] ?? [];
		for (const language of languages) {
			expect(questions[language]?.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
			expect(reasons[language]).toHaveLength(first.length);
		}
	}
});

test('a base that grows by a hundredth keeps ninety-nine of a hundred questions', () => {
	const small = syntheticBase(20_000);
	const large = syntheticBase(20_200);
	let kept = 0;
	let asked = 0;
	for (const seed of seeds(60)) {
		const before = quiz(recipe(seed, { length: 2, kinds: ['choice'] }), small);
		const after = quiz(recipe(seed, { length: 2, kinds: ['choice'] }), large);
		before.proofs.forEach((proof, i) => {
			asked++;
			if (after.proofs[i]?.facts[0] === proof.facts[0]) kept++;
		});
	}
	expect(kept / asked).toBeGreaterThanOrEqual(0.95);
});
