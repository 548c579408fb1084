import { expect, test } from 'vitest';
import type { Quiz } from '../../../src/lib/engine/quiz/quiz.ts';
import { writeUpTo } from '../../../src/lib/engine/quiz/write-up-to.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import { readyQuiz } from '../../../src/lib/server/quizzes/ready-quiz.ts';

const loaded = await loadFactBase('questions/paris-2024');
if (!loaded.ok) throw new Error('the fact base is not right');
const base = loaded.value;

const PARTED = /\d kg\b/;
const textsOf = ({ questions, reasons }: Quiz): string => JSON.stringify({ questions, reasons });

test('a quiz is shown with no number parted from its unit, and marked by the facts’ own spelling', () => {
	const recipe = { base: base.name, seed: 'classes', topics: [], kinds: [], level: null };
	const written = writeUpTo(base, { ...recipe, length: 50 });
	if (written === null) throw new Error('nothing was written');
	expect(textsOf(written)).toMatch(PARTED);
	const ready = readyQuiz(written);
	expect(textsOf(ready)).not.toMatch(PARTED);
	expect(textsOf(ready)).toMatch(/\d\u00a0kg\b/);
	expect({ key: ready.key, proofs: ready.proofs }).toEqual({
		key: written.key,
		proofs: written.proofs
	});
});
