import { describe, expect, it } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { checkQuiz } from '../../../src/lib/engine/quiz/check/check-quiz.ts';
import { dealPapers } from '../../../src/lib/engine/quiz/deal-papers.ts';
import { quizOf } from '../../../src/lib/engine/quiz/quiz-of.ts';
import { askTheSame, statesAnswer } from '../../../src/lib/engine/quiz/states-answer.ts';
import { type BatchQuestion, writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { openFactBases } from '../../../src/lib/server/fact-bases.ts';

const bases = [...(await openFactBases('questions')).values()];
const order = { kinds: [], topics: [], level: null, language: 'en' } as const;
const dealt = (base: FactBase, seed: string) =>
	dealPapers(writeBatch(base, { ...order, seed }), { papers: 4, count: 12 });

/** What holds between questions; what holds in each of them is proved for whole batches. */
const BETWEEN: ReadonlySet<string> = new Set(['given-away', 'fact-twice', 'id-twice', 'negatives']);

const identity = ({ unit, proof }: BatchQuestion) => `${unit.id} ${proof.facts[0]} ${unit.kind}`;
const isAsked = (
	{ proof, key }: Pick<BatchQuestion, 'proof' | 'key'>,
	unit: string | undefined,
	fact: string | undefined
) => proof.unit === unit && proof.facts[0] === fact && key.form === 'boolean' && key.value;
const hardness = ({ unit }: BatchQuestion) => [unit.kind, unit.level, unit.topic];

describe.each(bases)('four parallel papers about $name', (base) => {
	const papers = dealt(base, 'papers');
	const others = dealt(base, 'other');

	it('are full, and no question stands on two of them', () => {
		expect(papers.map((paper) => paper.length)).toEqual([12, 12, 12, 12]);
		expect(new Set(papers.flat().map(identity)).size).toBe(48);
	});

	it('have the same kind, level and topic in every place', () => {
		const [first = [], ...rest] = papers.map((paper) => paper.map(hardness));
		for (const other of rest) expect(other).toEqual(first);
	});

	it('mix their kinds', () => {
		const kinds = new Set(papers[0]?.map(({ unit }) => unit.kind));
		expect(kinds.size).toBeGreaterThanOrEqual(6);
	});

	it('are each a quiz in which no question helps with another', () => {
		const recipe = {
			base: base.name,
			seed: 'papers',
			length: 12,
			topics: [],
			kinds: [],
			level: null
		};
		for (const written of [...papers, ...others]) {
			const faults = checkQuiz(base, quizOf(base, { recipe, language: 'en', written }));
			expect(faults.filter(({ rule }) => BETWEEN.has(rule))).toEqual([]);
		}
	});

	it('come out the same for the same seed, and different for another', () => {
		expect(dealt(base, 'papers')).toEqual(papers);
		expect(others.flat().map(identity)).not.toEqual(papers.flat().map(identity));
	});
});

describe.each(bases)('a single paper about $name', (base) => {
	const batch = [...writeBatch(base, { ...order, seed: 's' })];
	const [paper = []] = dealPapers(batch, { papers: 1, count: 40 });

	it('asks no fact twice, and says in no stem what it asks in another', () => {
		expect(paper).toHaveLength(40);
		expect(new Set(paper.map(({ proof }) => proof.facts[0])).size).toBe(40);
		const told = paper.flatMap((shown) =>
			paper.filter(
				(hidden) => hidden !== shown && (statesAnswer(shown, hidden) || askTheSame(shown, hidden))
			)
		);
		expect(told).toEqual([]);
	});

	it('has all that the batch has when that is no more than was wanted', () => {
		const few = batch.slice(0, 30);
		const [whole = []] = dealPapers([...few, ...few.slice(0, 1)], { papers: 1, count: 31 });
		expect(whole.map(identity).sort()).toEqual([...few, ...few.slice(0, 1)].map(identity).sort());
	});

	it('too long to hand out is the batch as it comes', () => {
		const [long] = dealPapers(batch, { papers: 1, count: 201 });
		expect(long).toEqual(batch.slice(0, 201));
	});
});

describe('the answer of a question is stated', () => {
	const [base] = bases;
	const truths =
		base === undefined ? [] : [...writeBatch(base, { ...order, seed: 's', kinds: ['truth'] })];
	const texts =
		base === undefined ? [] : [...writeBatch(base, { ...order, seed: 's', kinds: ['text'] })];
	const hidden = texts.find(({ proof }) =>
		truths.some((truth) => isAsked(truth, proof.unit, proof.facts[0]))
	);
	const about = truths.find(({ proof, key }) =>
		isAsked({ proof, key }, hidden?.proof.unit, hidden?.proof.facts[0])
	);

	it('by a true statement of the same, and by no false one', () => {
		if (hidden === undefined || about === undefined) throw new Error('no such pair');
		expect(statesAnswer(about, hidden)).toBe(true);
		const [claim] = about.proof.options;
		if (claim === undefined) throw new Error('no claim');
		const proof = { ...about.proof, options: [{ ...claim, value: 'another' }] };
		expect(statesAnswer({ ...about, proof }, hidden)).toBe(false);
	});
});

it('papers are equally short when the questions run out', () => {
	const [base] = bases;
	if (base === undefined) throw new Error('no base');
	const batch = writeBatch(base, { ...order, kinds: ['count'], seed: 's' });
	const lengths = dealPapers(batch, { papers: 3, count: 500 }).map((paper) => paper.length);
	expect(new Set(lengths).size).toBe(1);
	expect(lengths[0]).toBeLessThan(500);
});
