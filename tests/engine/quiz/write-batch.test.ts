import { expect, test } from 'vitest';
import { type BatchOrder, writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { dealPapers } from '../../../src/lib/engine/quiz/deal-papers.ts';
import { writeAlternate } from '../../../src/lib/engine/quiz/write-alternate.ts';
import { yieldOf } from '../../../src/lib/engine/quiz/yield.ts';
import { KINDS } from '../../../src/lib/game/kind.ts';
import { subjectOf } from '../../../src/lib/engine/quiz/subject-of.ts';
import { velmora } from './velmora.ts';

const base = velmora();

const order = (rest: Partial<BatchOrder> = {}): BatchOrder => ({
	seed: 'batch',
	kinds: [],
	topics: [],
	level: null,
	language: 'en',
	...rest
});

const batch = (rest: Partial<BatchOrder> = {}) => [...writeBatch(base, order(rest))];

test('a batch is the same whenever it is written again, and another for another seed', () => {
	expect(batch()).toEqual(batch());
	expect(batch().slice(0, 5)).not.toEqual(batch({ seed: 'other' }).slice(0, 5));
});

test('a batch ends when its different questions run out', () => {
	const names = batch().map(({ unit, proof: { relation, asked, facts } }) => {
		const isOne = facts.length === 1 || unit.kind === 'timeline';
		const of = isOne ? [unit.id, facts[0]] : [relation, asked, ...[...facts].sort()];
		return [unit.kind, ...of].join(' ');
	});
	expect(names.length).toBeGreaterThan(300);
	expect(new Set(names).size).toBe(names.length);
});

test('nobody and nothing comes again in a batch while others have not had their turn', () => {
	const rivers = base.relations.get('rivers')?.size ?? 0;
	const first = batch({ topics: ['rivers'] }).slice(0, rivers >> 1);
	const facts = first.map(({ proof }) => proof.facts[0]);
	expect(new Set(facts).size).toBe(facts.length);
	expect(facts.length).toBeGreaterThan(3);
});

test('a slice is known again whatever of it is shown', () => {
	const slices = [...Array(8).keys()].flatMap((seed) =>
		batch({ seed: `slices ${seed}`, kinds: ['many'] }).map(({ proof }) => proof)
	);
	const [slice] = slices;
	if (slice === undefined) throw new Error('no slice');
	const again = slices.filter((other) => subjectOf(other) === subjectOf(slice));
	expect(new Set(again.map(({ givens }) => JSON.stringify(givens))).size).toBe(1);
	expect(new Set(again.map(({ facts }) => facts.join())).size).toBeGreaterThan(1);
});

test('question ids differ and say nothing of the fact', () => {
	const ids = batch().map(({ question }) => question.id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(batch({ kinds: ['truth'] })[0]?.question.id).toBe(ids[0]);
});

test('a batch holds only what was ordered', () => {
	for (const { unit, question } of batch({ kinds: ['order'], topics: ['rivers'], level: 'hard' })) {
		expect([unit.kind, unit.topic, question.level]).toEqual(['order', 'rivers', 'hard']);
	}
	expect(batch({ language: 'xx' })).toEqual([]);
});

test('parallel papers differ in questions and agree in kind, level and topic', () => {
	const [first = [], second = []] = dealPapers(writeBatch(base, order()), { papers: 2, count: 12 });
	expect([first.length, second.length]).toEqual([12, 12]);
	first.forEach(({ unit, question }, i) => {
		expect(second[i]?.question.id).not.toBe(question.id);
		expect({ ...second[i]?.unit, id: '' }).toEqual({ ...unit, id: '' });
	});
});

test('a fact can be asked again in another kind', () => {
	let found = 0;
	for (const { proof } of batch({ kinds: ['choice'] })) {
		const again = writeAlternate(base, { proof, seed: 'again', language: 'en' });
		if (again === null) continue;
		found++;
		expect(again.proof.rule).not.toBe('choice');
		expect(again.proof.facts[0]).toBe(proof.facts[0]);
	}
	expect(found).toBeGreaterThan(50);
});

test('the yield counts what a batch writes, and says why there is no more', () => {
	const report = yieldOf(base);
	const counted = [...report.questions.values()].flatMap((kinds) => [...kinds.values()]);
	expect(counted.reduce((a, b) => a + b)).toBe(report.distinct);
	// Some of a batch in English cannot be said in the base's other language.
	expect(report.distinct).toBeGreaterThan(batch().length * 0.8);
	expect(report.combinations).toBeGreaterThan(report.distinct);
	expect([...report.blocked.keys()]).toContain('several answers');
	expect(report.excused.size).toBeGreaterThan(0);
	for (const kinds of report.questions.values()) {
		expect([...kinds.keys()].every((kind) => KINDS.includes(kind))).toBe(true);
	}
});
