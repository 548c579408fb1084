import { describe, expect, test } from 'vitest';
import { islandFiles, islandWith, problemsOf, problemsWith } from './island.ts';

describe('a table', () => {
	test('that is listed and not there is missed', () => {
		const files = islandFiles();
		files.delete('races.csv');
		expect(problemsOf(files)).toEqual([
			'datapackage.json resources[races].path: there is no file races.csv'
		]);
	});

	test('with a quote that nobody closes is refused at the row that opens it', () => {
		expect(problemsWith(['bridges.csv', 'salt-bridge,Salt', 'salt-bridge,"Salt'])).toContain(
			'bridges.csv row 6: opens a quote that is never closed'
		);
	});

	test('with a quote inside a quoted cell is refused', () => {
		expect(
			problemsWith(['builders.csv', '"Quill, Tobias"', '"Quill "the younger", Tobias"'])
		).toContain('builders.csv row 8: has a quote inside a quoted cell; write it twice');
	});

	test('with too few or too many cells is refused row by row, and nothing else is made of it', () => {
		expect(
			problemsWith(
				['races.csv', '2013,kelda,27', '2013,kelda,"a",27'],
				['races.csv', '2016,lorne,29,', '2016,lorne,']
			)
		).toEqual([
			'races.csv row 3: has too many cells: 6, the header has 5',
			'races.csv row 6: has too few cells: 4, the header has 5'
		]);
	});

	test('may begin with a byte order mark and end its lines as it likes', () => {
		const files = islandFiles();
		for (const [path, text] of files) files.set(path, `\ufeff${text.replaceAll('\n', '\r\n')}`);
		expect(problemsOf(files)).toEqual([]);
	});

	test('names each column once, in its first row', () => {
		expect(problemsWith(['races.csv', 'boats,weather', 'boats,boats'])).toContain(
			"races.csv row 1: names the column 'boats' twice"
		);
		expect(problemsWith(['races.csv', 'boats,weather', ',weather'])).toContain(
			'races.csv row 1: names no column in cell 3'
		);
		const empty = new Map([...islandFiles(), ['races.csv', '']]);
		expect(problemsOf(empty)).toContain(
			'races.csv: must have a header row with the names of the columns'
		);
	});

	test('has the columns of its descriptor', () => {
		expect(problemsWith(['races.csv', 'boats,weather', 'ships,weather'])).toEqual(
			expect.arrayContaining([
				'races.csv row 1, column ships: is not among the fields of the descriptor',
				'races.csv row 1: lacks the column boats of the descriptor'
			])
		);
	});

	test('numbers its rows as a spreadsheet does, whatever stands in a cell or between rows', () => {
		const files = islandWith(
			['sources.csv', 'Gazetteer of Velmora', '"Gazetteer\nof\nVelmora"'],
			['sources.csv', '\ncensus,', '\n\n,,,,,,\ncensus,'],
			['sources.csv', '2023-01-15', 'soon']
		);
		expect(problemsOf(files)).toEqual([
			"sources.csv row 7, column date: must be a date such as 2024-08-28, saw 'soon'"
		]);
	});

	test('holds text: no control characters, stray spaces, other encodings or whole books', () => {
		expect(
			problemsWith(
				['rivers.csv', 'the Osk', 'the\u0007 Osk'],
				['rivers.csv', 'the Welm', ' the Welm'],
				['rivers.csv', 'Сул', 'Сул\ufffd'],
				['rivers.csv', 'the Nadder', 'N'.repeat(5000)]
			)
		).toEqual([
			"rivers.csv row 3, column label_en: must not hold control characters, saw 'the\\u{7} Osk'",
			"rivers.csv row 6, column label_en: must not begin or end with a space, saw ' the Welm'",
			"rivers.csv row 8, column label_kk: is not UTF-8 text: save the table as CSV UTF-8, saw 'Сул\\u{fffd}'",
			'rivers.csv row 9, column label_en: must be at most 4000 characters, saw 5000'
		]);
	});

	test('may be written with semicolons when the descriptor says so', () => {
		const files = islandWith([
			'datapackage.json',
			'"path":"races.csv",',
			'"path": "races.csv", "dialect": { "delimiter": ";" },'
		]);
		const races = files.get('races.csv') ?? '';
		expect(problemsOf(new Map([...files, ['races.csv', races.replaceAll(',', ';')]]))).toEqual([]);
	});
});
