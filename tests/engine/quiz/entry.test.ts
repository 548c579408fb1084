import { expect, test } from 'vitest';
import { entriesOf, withEntries } from '../../../src/lib/engine/quiz/entry.ts';
import { writeUpTo } from '../../../src/lib/engine/quiz/write-up-to.ts';
import { velmora } from './velmora.ts';

const recipe = { base: 'velmora', seed: 'entries', length: 6, topics: [], kinds: [], level: null };
const quiz = writeUpTo(velmora(), recipe);
if (quiz === null) throw new Error('velmora yields no quiz');

test('a quiz of its own questions is the same quiz, byte for byte', () => {
	expect(JSON.stringify(withEntries(quiz, entriesOf(quiz)))).toBe(JSON.stringify(quiz));
});

test('a question takes its key, its proof and its words in every language along', () => {
	const entries = entriesOf(quiz);
	const { languages, questions, key, proofs, reasons } = withEntries(quiz, entries.toReversed());
	expect(languages.length).toBeGreaterThan(1);
	expect(key).toEqual(quiz.key.toReversed());
	expect(proofs).toEqual(quiz.proofs.toReversed());
	for (const language of languages) {
		expect(questions[language]).toEqual(quiz.questions[language]?.toReversed());
		expect(reasons[language]).toEqual(quiz.reasons[language]?.toReversed());
	}
});

test('a quiz of no question keeps its languages', () => {
	const empty = withEntries(quiz, []);
	expect(Object.keys(empty.questions)).toEqual(quiz.languages);
	expect(entriesOf(empty)).toEqual([]);
});
