import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { questionBases } from '../all-bases.ts';

const SEEDS = 100;
const bases = await questionBases();

test.each(bases.map((base) => [base.name, base] as const))(
	'of two that are compared in %s the longer name stands nearer to the first end as often as not',
	(_, base) => {
		let won = 0;
		let asked = 0;
		for (let seed = 0; seed < SEEDS; seed++) {
			const order = { seed: `sides ${seed}`, kinds: ['compare'], topics: [] } as const;
			for (const { question, proof } of writeBatch(base, {
				...order,
				level: null,
				language: 'en'
			})) {
				if (question.form !== 'one') continue;
				const [one = 0, other = 0] = proof.options.map(({ interval }) => interval?.[0] ?? NaN);
				const [first, last] = one < other ? question.options : question.options.toReversed();
				const longer = (first?.length ?? 0) - (last?.length ?? 0);
				asked++;
				won += longer === 0 ? 1 / 2 : Number(longer > 0);
			}
		}
		expect(Math.abs(won / asked - 1 / 2)).toBeLessThan(0.04);
	}
);
