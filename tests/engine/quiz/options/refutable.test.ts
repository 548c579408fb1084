import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { baseFrom, velmora, velmoraFiles } from '../velmora.ts';

const SLICE = '"name": "bridges-over-the-tarn",';
const KNOWN = [
	'kings-bridge',
	'lantern-bridge',
	'millers-span',
	'copper-bridge',
	'otter-crossing',
	'widows-arch'
];

/** The island, of whose bridges only some are known to cross the Tarn or not. */
function islandKnownInPart(): FactBase {
	const files = velmoraFiles();
	const descriptor = files.get('datapackage.json') ?? '';
	const among = `${SLICE} "among": { "bridge": ${JSON.stringify(KNOWN)} },`;
	expect(descriptor).toContain(SLICE);
	return baseFrom(files.set('datapackage.json', descriptor.replace(SLICE, among)));
}

/** Of the questions that rest on the slice, by kind: the bridges shown, over many seeds. */
function bridgesShown(base: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
	const shown = new Map<string, Set<string>>();
	for (let i = 0; i < 40; i++) {
		const order = { seed: `reach ${i}`, kinds: [], topics: [], level: null, language: 'en' };
		for (const { proof } of writeBatch(base, order)) {
			const { evidence, rule, asked, options } = proof;
			if (evidence.by !== 'closure' || evidence.closure !== 'bridges-over-the-tarn') continue;
			if (asked !== 'bridge') continue;
			const values = shown.get(rule) ?? new Set();
			for (const { value } of options) values.add(value);
			shown.set(rule, values);
		}
	}
	return shown;
}

test('what lies beyond the reach of a closed slice is never an option', () => {
	const before = bridgesShown(velmora());
	expect([...(before.get('many') ?? [])].some((bridge) => !KNOWN.includes(bridge))).toBe(true);
	const shown = bridgesShown(islandKnownInPart());
	for (const kind of ['choice', 'truth', 'many', 'odd']) {
		const values = [...(shown.get(kind) ?? [])];
		expect(values.length, kind).toBeGreaterThan(3);
		expect(values.filter((bridge) => !KNOWN.includes(bridge))).toEqual([]);
	}
});

test('what is typed or counted rests on no slice beyond which there may be more', () => {
	expect(bridgesShown(velmora()).has('text')).toBe(true);
	expect(bridgesShown(velmora()).has('count')).toBe(true);
	const shown = bridgesShown(islandKnownInPart());
	expect(shown.has('text')).toBe(false);
	expect(shown.has('count')).toBe(false);
});
