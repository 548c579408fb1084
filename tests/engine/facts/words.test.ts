import { describe, expect, test } from 'vitest';
import { hash128 } from '../../../src/lib/engine/facts/files/hash128.ts';
import { factId, rowOf } from '../../../src/lib/engine/facts/fact-id.ts';
import { formatDate } from '../../../src/lib/engine/facts/format-value.ts';
import { formOf, labelOf } from '../../../src/lib/engine/facts/label-of.ts';
import { spell } from '../../../src/lib/engine/facts/domain.ts';
import { valueText } from '../../../src/lib/engine/facts/value-text.ts';
import { islandFiles, islandWith, loaded, relationOf } from './island.ts';

const base = loaded(islandFiles());

type Place = readonly [relation: string, field: string, row: number];

function word(language: string, [relation, field, row]: Place, form?: string): string {
	const column = relationOf(base, relation).fields.get(field);
	if (column === undefined) throw new Error(`no field ${field}`);
	return labelOf(
		{ base, language, ...(form === undefined ? {} : { form }) },
		column.domain,
		column.codes[row] ?? -1
	);
}

describe('a value in words', () => {
	test('is a label, in the language that is spoken', () => {
		expect(word('en', ['spans', 'river', 0])).toBe('the Tarn');
		expect(word('kk', ['spans', 'river', 0])).toBe('Тарн');
		expect(word('kk', ['spans', 'material', 4])).toBe('шойын');
	});

	test('is a date in the order of the language, to the precision known', () => {
		expect(word('en', ['spans', 'opened', 0])).toBe('14 June 1712');
		expect(word('en', ['spans', 'opened', 2])).toBe('April 1803');
		expect(word('en', ['spans', 'opened', 5])).toBe('1735');
		expect(formatDate('en', '2024-08-28')).toBe('28 August 2024');
		expect(formatDate('ru', '2024-08-28')).toBe('28 августа 2024 г.');
		expect(formatDate('en', 'someday')).toBe('someday');
	});

	test('is a number in the notation of the language, but a plain year', () => {
		expect(word('en', ['populations', 'people', 0])).toBe('48,210');
		expect(word('en', ['races', 'year', 0])).toBe('2012');
	});

	test('falls back to the label where a form is lacking, and says that it is', () => {
		expect(word('en', ['races', 'winner', 0], 'short')).toBe('Castra');
		const domain = relationOf(base, 'towns').fields.get('id')?.domain;
		if (domain === undefined) throw new Error('towns have ids');
		expect(formOf({ base, language: 'en', form: 'short' }, domain, 0)).toBeNull();
		expect(formOf({ base, language: 'en', form: 'short' }, domain, 9)).toBe('Jessop');
	});

	test('falls back to another language, then to the id', () => {
		const partly = loaded(islandWith(['towns.csv', 'Brindle,Бриндл', 'Brindle,']));
		const winner = relationOf(partly, 'races').fields.get('winner');
		if (winner === undefined) throw new Error('races have winners');
		expect(labelOf({ base: partly, language: 'kk' }, winner.domain, 2)).toBe('Brindle');
	});
});

describe('a value as the table spells it', () => {
	test('is an id, a category, a number or a date', () => {
		const spans = relationOf(base, 'spans');
		expect(
			['bridge', 'material', 'length', 'opened'].map((field) => valueText(spans, field, 2))
		).toEqual(['millers-span', 'timber', '38', '1803-04']);
		expect(valueText(spans, 'length', 9)).toBeNull();
		expect(valueText(spans, 'height', 0)).toBeNull();
		expect(valueText(spans, 'length', 99)).toBeNull();
	});

	test.each([1e-7, 1.25e-9, 0.1, 123456789012345, 1e15, -2.5, 0])(
		'never has an exponent: %d',
		(number) => {
			const text = spell({ type: 'number', values: Float64Array.of(number), integer: false }, 0);
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			expect(Number(text)).toBe(number);
		}
	);
});

describe('a fact', () => {
	test('has a name that leads back to it', () => {
		for (const relation of base.relations.values()) {
			for (let row = 0; row < relation.size; row++) {
				expect(rowOf(base, factId(relation, row))).toEqual({ relation: relation.name, row });
			}
		}
		expect(factId(relationOf(base, 'fares'), 0)).toBe('fares/castra/brindle/winter');
	});

	test('that is not there has no row', () => {
		for (const id of ['fares/castra', 'cheeses/brie', 'races', '', '/'])
			expect(rowOf(base, id)).toBeNull();
	});

	test('keeps its name apart from others when a key holds a slash', () => {
		const odd = loaded(
			islandWith(['rivers.csv', 'nadder,', 'na/dd%er,'], ['courses.csv', 'nadder,', 'na/dd%er,'])
		);
		expect(factId(relationOf(odd, 'courses'), 7)).toBe('courses/na%2Fdd%25er');
		expect(rowOf(odd, 'courses/na%2Fdd%25er')?.row).toBe(7);
	});
});

describe('the hash', () => {
	test.each([
		['', 0, '00000000000000000000000000000000'],
		['', 1, '88c4adec54d201b954d201b954d201b9'],
		['Hello, world!', 123, '61c9129e5a1aacd7a41621629e37c886'],
		['The quick brown fox jumps over the lazy dog', 0, '2f1583c3ecee2c675d7bf66ce5e91d2c']
	])('is MurmurHash3 of 128 bits for x86: %s', (text, seed, expected) => {
		expect(hash128(text, seed)).toBe(expected);
	});
});
