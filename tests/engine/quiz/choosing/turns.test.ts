import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { yieldOf } from '../../../../src/lib/engine/quiz/yield.ts';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import type { Kind } from '../../../../src/lib/game/kind.ts';
import { allBases } from '../all-bases.ts';

const bases = await allBases();

/** Kinds of fewer than one in eight of all questions: what comes up more often may stand beside its like. */
function rarerKinds(base: FactBase): ReadonlySet<Kind> {
	const { distinct, questions } = yieldOf(base);
	const counts = new Map<Kind, number>();
	for (const kinds of questions.values()) {
		for (const [kind, count] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
	}
	return new Set([...counts].flatMap(([kind, count]) => (count < distinct / 8 ? [kind] : [])));
}

test.each(bases.map((base) => [base.name, base] as const))(
	'among the first twenty questions of a batch about %s no two of a rarer kind stand side by side',
	(_, base) => {
		const beside: string[] = [];
		const rarer = rarerKinds(base);
		expect(rarer.size).toBeGreaterThan(4);
		for (let seed = 0; seed < 50; seed++) {
			const order = { seed: `turns ${seed}`, kinds: [], topics: [], level: null, language: 'en' };
			const kinds = writeBatch(base, order)
				.map(({ question }) => question.kind)
				.take(20)
				.toArray();
			expect(kinds).toHaveLength(20);
			kinds.forEach((kind, i) => {
				if (kind === kinds[i - 1] && rarer.has(kind)) beside.push(`${seed}: ${kind}`);
			});
		}
		expect(beside).toEqual([]);
	}
);
