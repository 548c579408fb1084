import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { baseFrom, filesIn } from '../velmora.ts';

const elements = baseFrom(filesIn(join(import.meta.dirname, '../../../../questions/elements')));
const SEEDS = 200;

/** How often each value is the key of "solid, liquid or gas?", and of how many elements. */
function states() {
	const asked = new Map<string, { count: number; facts: Set<string> }>();
	for (let seed = 0; seed < SEEDS; seed++) {
		const order = { seed: `state ${seed}`, kinds: ['choice'], topics: ['states'] } as const;
		for (const { proof } of writeBatch(elements, { ...order, level: null, language: 'en' })) {
			if (proof.asked !== 'state') continue;
			const [value = ''] = proof.answers;
			const known = asked.get(value) ?? { count: 0, facts: new Set() };
			known.count++;
			asked.set(value, known);
			known.facts.add(proof.facts[0] ?? '');
		}
	}
	return asked;
}

test('there are eleven gases and two liquids, but a batch asks about gases hardly more often', () => {
	const asked = states();
	const all = [...asked.values()].reduce((sum, { count }) => sum + count, 0);
	expect([...asked.keys()].sort()).toEqual(['gas', 'liquid', 'solid']);
	for (const { count } of asked.values()) expect(count / all).toBeLessThan(0.4);
	expect(asked.get('gas')?.facts.size).toBeGreaterThan(8);
	expect(asked.get('liquid')?.facts.size).toBe(2);
});
