import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { writeUpTo } from '../../../../src/lib/engine/quiz/write-up-to.ts';
import type { Kind } from '../../../../src/lib/game/kind.ts';
import { baseFrom, velmora, velmoraFiles } from '../velmora.ts';

/** The bridges shown with this verdict, over many seeds that all have a question about bridges. */
function bridgesIn(base: FactBase, kind: Kind, verdict: 'right' | 'refuted'): ReadonlySet<string> {
	const bridges = new Set<string>();
	for (let i = 0; i < 30; i++) {
		const order = { kinds: [kind], topics: [], level: null, language: 'kk' };
		const written = [...writeBatch(base, { ...order, seed: `unsaid ${i}` })];
		const asked = written.find(({ proof }) => proof.asked === 'bridge');
		if (asked === undefined) throw new Error(`no question for seed ${i}`);
		for (const option of asked.proof.options) {
			if (option.verdict === verdict) bridges.add(option.value);
		}
	}
	return bridges;
}

test('an odd one out is found for every seed, though the stem says some names', () => {
	const odd = bridgesIn(velmora(), 'odd', 'refuted');
	expect(odd.size).toBeGreaterThan(1);
	expect(odd).not.toContain('new-bridge');
});

test('several are found for every seed, though the stem says one of them', () => {
	const files = velmoraFiles();
	const bridges = files.get('bridges.csv') ?? '';
	expect(bridges).toContain('Патша көпірі');
	const base = baseFrom(files.set('bridges.csv', bridges.replace('Патша көпірі', 'Қос көпірлер')));
	const right = bridgesIn(base, 'many', 'right');
	expect([...right].sort()).toEqual(['lantern-bridge', 'millers-span']);
});

test('a quiz of odd ones alone is never empty where one language says some of their names', () => {
	const base = velmora();
	for (let i = 0; i < 30; i++) {
		const recipe = { base: base.name, topics: [], kinds: ['odd'], level: null, length: 1 } as const;
		expect(writeUpTo(base, { ...recipe, seed: String(i) })).not.toBeNull();
	}
});
