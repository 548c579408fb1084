import { expect, test } from 'vitest';
import { SPARE_QUESTIONS } from '../../../src/lib/game/pages/host-page.ts';
import type { Recipe } from '../../../src/lib/game/recipe.ts';
import { draftView, writeDraft } from '../../../src/lib/server/hosting/write-draft.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';

const island = loaded(islandFiles());
const recipe = (rest: Partial<Recipe>): Recipe => ({
	base: island.name,
	seed: 'a round',
	length: 8,
	topics: [],
	kinds: [],
	level: null,
	...rest
});

const seen = (wish: Recipe) => {
	const quiz = writeDraft(island, wish);
	if (!quiz.ok) throw new Error(quiz.error.code);
	return draftView(quiz.value, { title: 'The island', language: 'en', wanted: wish.length });
};

test('a round is drafted with spare questions behind it', () => {
	const { length, wanted, questions } = seen(recipe({}));
	expect({ length, wanted }).toEqual({ length: 8, wanted: 8 });
	expect(questions).toHaveLength(8 + SPARE_QUESTIONS);
});

test('a round that wants more than there is gets all of it, and knows what was wanted', () => {
	const { length, wanted, questions } = seen(recipe({ kinds: ['many'], length: 40 }));
	expect(wanted).toBe(40);
	expect(length).toBeGreaterThan(0);
	expect(length).toBeLessThan(40);
	expect(questions).toHaveLength(length);
});

test('a round for which there is nothing is refused', () => {
	const quiz = writeDraft(island, recipe({ topics: ['no such topic'] }));
	expect(quiz).toMatchObject({ ok: false, error: { code: 'nothing-fits' } });
});
