import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import type { Kind } from '../../../../src/lib/game/kind.ts';
import { allBases } from '../all-bases.ts';

/** What a base can ask in hundreds of ways may stand beside its like. */
const COMMON: readonly Kind[] = ['choice', 'truth', 'text'];
const bases = await allBases();

test.each(bases.map((base) => [base.name, base] as const))(
	'among the first twenty questions of a batch about %s no two of a rarer kind stand side by side',
	(_, base) => {
		const beside: string[] = [];
		for (let seed = 0; seed < 50; seed++) {
			const order = { seed: `turns ${seed}`, kinds: [], topics: [], level: null, language: 'en' };
			const kinds = writeBatch(base, order)
				.map(({ question }) => question.kind)
				.take(20)
				.toArray();
			expect(kinds).toHaveLength(20);
			kinds.forEach((kind, i) => {
				if (kind === kinds[i - 1] && !COMMON.includes(kind)) beside.push(`${seed}: ${kind}`);
			});
		}
		expect(beside).toEqual([]);
	}
);
