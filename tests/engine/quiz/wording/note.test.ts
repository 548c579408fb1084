import { expect, test } from 'vitest';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { baseFrom, velmoraFiles } from '../velmora.ts';

const NOTE = 'Nobody had rowed before.';

test('the note of a fact stands behind the reason of each question about that fact alone', () => {
	const files = velmoraFiles();
	const lines = (files.get('races.csv') ?? '').trim().split('\n');
	const noted = lines.map((line, i) => line + (i === 0 ? ',note_en' : i === 1 ? `,${NOTE}` : ','));
	files.set('races.csv', [...noted, ''].join('\n'));
	const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
	const races = descriptor.resources.find(({ name }: { name: string }) => name === 'races');
	races.schema.fields.push({ name: 'note_en', type: 'string' });
	files.set('datapackage.json', JSON.stringify(descriptor));
	const order = { kinds: [], topics: [], level: null, language: 'en', seed: 'noted' } as const;
	const written = [...writeBatch(baseFrom(files), order)];
	const listed = ['count', 'many', 'odd', 'order', 'compare', 'timeline', 'match'];
	const isNoted = written.map(
		({ question, proof }) => proof.facts[0] === 'races/2012' && !listed.includes(question.kind)
	);
	expect(isNoted).toContain(true);
	expect(written.map(({ reason }) => reason.text.endsWith(` ${NOTE}`))).toEqual(isNoted);
});
