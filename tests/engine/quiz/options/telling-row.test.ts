import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { baseFrom, velmoraFiles } from '../velmora.ts';

test('what is held against an option speaks of the same occasion, where it was there at all', () => {
	const files = velmoraFiles();
	// A second price for every line and season, and two more seasons in which to find it first.
	const lines = ['castra,brindle', 'castra,kelda', 'kelda,lorne', 'gorsa,ivermouth'];
	const rows = ['winter', 'summer'].flatMap((season, s) =>
		lines.map((line, i) => `${line},${season},${lines.length * s + i + 10},almanac:23`)
	);
	files.set('fares.csv', ['from,to,season,price,source', ...rows, ''].join('\n'));
	files.set(
		'phrasing/en.yaml',
		`${files.get('phrasing/en.yaml') ?? ''}`.replace(
			/fares:[\s\S]*?towns:/,
			`fares:
  statement: 'In {season}, the ferry to {to} costs {price} crowns.'
  frames:
    - ask: to
      when: { from: [castra, kelda, gorsa] }
      question: 'Where does one get from {from} in {season} for {price} crowns?'
towns:`
		)
	);
	const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
	const { quiz } = descriptor.resources.find(({ name }: { name: string }) => name === 'fares');
	quiz.fields.to.ask = true;
	quiz.dependencies.push({ given: ['from', 'season', 'price'], determines: ['to'] });
	files.set('datapackage.json', JSON.stringify(descriptor));
	const order = { kinds: ['choice'], topics: [], level: null, language: 'en' } as const;
	const asked = Array.from({ length: 5 }, (_, seed) => [
		...writeBatch(baseFrom(files), { ...order, seed: `telling ${seed}` })
	])
		.flat()
		.filter(({ proof }) => proof.relation === 'fares' && proof.asked === 'to');
	expect(asked.length).toBeGreaterThan(20);
	for (const { proof, reason } of asked) {
		const season = proof.givens.find(({ field }) => field === 'season')?.value ?? '';
		for (const line of reason.options.filter((text) => text.startsWith('In ')))
			expect(line).toContain(`In ${season}, `);
	}
});
