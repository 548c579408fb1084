import { describe, expect, test } from 'vitest';
import { cellParser } from '../../../src/lib/engine/facts/tables/parse-cell.ts';
import type { FieldDescriptor } from '../../../src/lib/engine/facts/descriptor/descriptor.ts';
import { problemsWith } from './island.ts';

const NONE = {
	required: false,
	unique: false,
	minimum: null,
	maximum: null,
	minLength: null,
	maxLength: null,
	pattern: null,
	enum: null
};

function verdict(text: string, field: Partial<FieldDescriptor>): string {
	const parse = cellParser({
		at: '',
		name: 'x',
		type: 'string',
		title: {},
		anyPrecision: false,
		constraints: NONE,
		categories: null,
		categoriesOrdered: false,
		missingValues: new Set(['']),
		askable: true,
		peers: [],
		unit: null,
		volatile: false,
		topic: null,
		range: null,
		...field
	});
	const cell = parse(text);
	return cell.ok ? `= ${cell.value.text}` : cell.error;
}

describe('a cell', () => {
	test('that is no category is told the categories', () => {
		expect(problemsWith(['spans.csv', '1768-09-02,stone', '1768-09-02,stoen'])).toEqual([
			"spans.csv row 3, column material: must be timber, stone, iron or steel, saw 'stoen'"
		]);
	});

	test('that must not be empty is missed', () => {
		expect(
			problemsWith(['races.csv', '2015,gorsa,31,calm,almanac:13', '2015,gorsa,31,calm,'])
		).toEqual(['races.csv row 5, column source: must name where it stands, such as 001:3']);
		expect(problemsWith(['fares.csv', 'castra,kelda,winter', 'castra,kelda,'])).toEqual([
			'fares.csv row 4, column season: must not be empty'
		]);
	});

	test.each([
		['12', '= 12'],
		['+012', '= 12'],
		['-0', '= 0'],
		['1.5', 'must be a whole number in plain digits'],
		['1,200', 'must be a whole number in plain digits'],
		['NaN', 'must be a whole number in plain digits'],
		['=1+1', 'must be a whole number in plain digits'],
		['9'.repeat(40), 'must be at most 10^15 in size']
	])('that holds an integer: %s', (text, expected) => {
		expect(verdict(text, { type: 'integer' })).toBe(expected);
	});

	test.each([
		['2.50', '= 2.5'],
		['1e3', '= 1000'],
		['Infinity', 'must be a number in plain digits, with a point for decimals'],
		['1e999', 'must be at most 10^15 in size'],
		['1e-30', 'must be 0, or at least 10^-15 in size'],
		['2,5', 'must be a number in plain digits, with a point for decimals']
	])('that holds a number: %s', (text, expected) => {
		expect(verdict(text, { type: 'number' })).toBe(expected);
	});

	test.each([
		['2024-02-29', false, '= 2024-02-29'],
		['2023-02-29', false, 'must be a date such as 2024-08-28'],
		['2024-8-28', false, 'must be a date such as 2024-08-28'],
		['28.08.2024', false, 'must be a date such as 2024-08-28'],
		['2024-08', false, 'must be a date such as 2024-08-28'],
		['2024-08', true, '= 2024-08'],
		['2024', true, '= 2024'],
		['2024-13', true, 'must be a date such as 2024-08-28, 2024-08 or 2024']
	])('that holds a date: %s', (text, anyPrecision, expected) => {
		expect(verdict(text, { type: 'date', anyPrecision })).toBe(expected);
	});

	test.each([
		['year', '1998', '= 1998'],
		['year', '98', 'must be a year such as 2024'],
		['yearmonth', '1998-04', '= 1998-04'],
		['yearmonth', '1998', 'must be a month such as 2024-08'],
		['boolean', 'TRUE', '= true'],
		['boolean', 'yes', 'must be true or false']
	] as const)('that holds a %s: %s', (type, text, expected) => {
		expect(verdict(text, { type })).toBe(expected);
	});

	test.each([
		[{ minimum: '5' }, '4', 'must be at least 5'],
		[{ maximum: '5' }, '6', 'must be at most 5'],
		[{ enum: ['1', '2'] }, '3', 'must be 1 or 2'],
		[{ minLength: 2 }, '3', 'must have at least 2 characters'],
		[{ maxLength: 1 }, '12', 'must have at most 1 characters'],
		[{ pattern: /^(?:[12]+)$/u }, '13', 'must match [12]+'],
		[{ minimum: '1', maximum: '3', enum: ['2'] }, '2', '= 2']
	])('keeps to its constraints %o', (constraints, text, expected) => {
		expect(verdict(text, { type: 'integer', constraints: { ...NONE, ...constraints } })).toBe(
			expected
		);
	});

	test('compares dates with the bounds too', () => {
		const constraints = { ...NONE, minimum: '2000-01-01' };
		expect(verdict('1999-12-31', { type: 'date', constraints })).toBe(
			'must be at least 2000-01-01'
		);
	});

	test('counts as missing when it is spelled as one of the missing values', () => {
		const edit = [
			'datapackage.json',
			'"primaryKey":["year"]',
			'"primaryKey": ["year"], "missingValues": ["", "n/a"]'
		] as const;
		expect(problemsWith(edit, ['races.csv', '2013,kelda,27', '2013,kelda,n/a'])).toEqual([]);
		expect(problemsWith(edit, ['races.csv', '2013,kelda,27', '2013,kelda,none'])).toHaveLength(1);
	});
});
