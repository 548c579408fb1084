import { describe, expect, test } from 'vitest';
import { islandFiles, islandWith, loaded, problemsWith, relationOf } from './island.ts';

const base = loaded(islandFiles());

describe('a source', () => {
	test('that is not listed is refused', () => {
		expect(problemsWith(['races.csv', 'almanac:12', 'alamanac:12'])).toEqual([
			"races.csv row 4, column source: names a source that sources does not list, saw 'alamanac', did you mean 'almanac'?"
		]);
	});

	test('has the paragraphs that the table of sources says', () => {
		expect(problemsWith(['races.csv', 'almanac:12', 'almanac:26'])).toEqual([
			"races.csv row 4, column source: names a paragraph that 'almanac' does not have: it has 25, saw 'almanac:26'"
		]);
	});

	test('is cited with its paragraph', () => {
		expect(problemsWith(['races.csv', 'almanac:12', 'almanac'])).toEqual([
			"races.csv row 4, column source: must be source and paragraph, such as 001:3;002:12, saw 'almanac'"
		]);
	});

	test('without paragraphs is cited by its id alone', () => {
		const unnumbered = islandWith(
			['sources.csv', /,25$/m, ','],
			['races.csv', 'almanac:12', 'almanac']
		);
		expect(relationOf(loaded(unnumbered), 'races').claims.sources(2)[0]?.paragraph).toBeNull();
	});

	test('may be one of several', () => {
		expect(relationOf(base, 'spans').claims.sources(9)).toEqual([
			{ source: 1, paragraph: 19 },
			{ source: 0, paragraph: 13 }
		]);
	});

	test('is named by every table', () => {
		expect(
			problemsWith(
				['races.csv', ',source', ',origin'],
				[
					'datapackage.json',
					/"name":"source"(?=[^\]]*\],"primaryKey":\["year"\])/,
					'"name":"origin"'
				]
			)
		).toEqual(['races.csv: lacks the column source: every row must name where it stands']);
	});
});

describe('the bookkeeping of a row', () => {
	test('says how far it is to be trusted', () => {
		const { claims } = relationOf(base, 'spans');
		expect([claims.status(0), claims.status(11)]).toEqual(['confirmed', 'reported']);
		expect([claims.qualifier(0), claims.qualifier(10)]).toEqual(['exact', 'about']);
		expect(claims.modality(0)).toBe('asserted');
		expect(relationOf(base, 'outlooks').claims.modality(0)).toBe('forecast');
		expect(relationOf(base, 'outlooks').modalities).toEqual(new Set(['forecast']));
	});

	test('may be an interval', () => {
		const { claims } = relationOf(base, 'courses');
		expect(claims.qualifier(4)).toBe('range');
		expect(claims.interval(4)).toEqual({ low: 52, high: 58 });
		expect(claims.interval(0)).toBeNull();
	});

	test('has a date, which is a field too where it is part of the key', () => {
		const populations = relationOf(base, 'populations');
		expect(populations.claims.asOf(0)).toBe('2020-03-01');
		expect([...populations.fields.keys()]).toEqual(['town', 'as_of', 'people']);
		expect(relationOf(base, 'spans').claims.asOf(0)).toBeNull();
	});

	test('gives the reason why it is not asked', () => {
		expect(relationOf(base, 'towns').claims.excused(1)).toMatch(/^a quarter of Castra/);
		expect(relationOf(base, 'populations').claims.excused(12)).toMatch(/no figure for Gorsa/);
		expect(relationOf(base, 'towns').claims.excused(0)).toBeNull();
	});

	test('is refused when it says what cannot be', () => {
		expect(
			problemsWith(
				['spans.csv', 'register:21,reported', 'register:21,rumoured'],
				['spans.csv', '310,about', '310,roughly'],
				['spans.csv', 'register:18,,,', 'register:18,,yes,'],
				['towns.csv', ',no,a quarter of Castra and not a town of its own', ',no,'],
				['outlooks.csv', '52000,forecast', '52000,guess'],
				['courses.csv', 'welm,55,52,58', 'welm,55,58,52'],
				['courses.csv', 'tarn,118,,,', 'tarn,118,1,,'],
				['courses.csv', 'brack,40,,', 'brack,40,1,2']
			)
		).toEqual([
			'towns.csv row 3, column reason: must say why the row is not asked',
			'spans.csv row 10, column ask: must be "no" or empty, saw \'yes\'',
			"spans.csv row 12, column qualifier: must be exact, about or at least, saw 'roughly'",
			"spans.csv row 13, column status: must be confirmed, reported or disputed, saw 'rumoured'",
			"courses.csv row 2, column high: must be a number in plain digits, saw ''",
			"courses.csv row 6, column high: must not be below low (58), saw '52'",
			'courses.csv row 7, column qualifier: must be empty where low and high hold an interval',
			"outlooks.csv row 2, column modality: must be asserted, forecast or plan, saw 'guess'"
		]);
	});

	test('needs a date where a field changes with time', () => {
		const [first, ...rest] = problemsWith([
			'datapackage.json',
			'"boats":{',
			'"boats":{"volatile":true,'
		]);
		expect(first).toBe(
			'races.csv row 2, column as_of: must not be empty: boats is declared volatile'
		);
		expect(rest).toHaveLength(9);
	});
});
