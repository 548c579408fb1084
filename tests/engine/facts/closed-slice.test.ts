import { describe, expect, test } from 'vitest';
import { problemsWith } from './island.ts';

describe('a closed slice', () => {
	test('whose count fact disagrees with the rows is refused', () => {
		expect(
			problemsWith(['river_figures.csv', 'tarn,bridges,2021-11-30,3', 'tarn,bridges,2021-11-30,4'])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn]: the slice 'bridges-over-the-tarn' has 3 rows, but its count fact (river_figures.csv row 2) says 4"
		]);
	});

	test('whose sum disagrees is refused', () => {
		expect(problemsWith(['spans.csv', '1889-10-11,iron,112', '1889-10-11,iron,113'])).toEqual([
			"datapackage.json resources[spans].quiz.closed[length-over-the-osk]: the slice 'length-over-the-osk' adds up to 186, but its count fact (river_figures.csv row 4) says 185"
		]);
	});

	test('does not count rows that are not firm', () => {
		expect(
			problemsWith(['spans.csv', 'register:11,,,', 'register:11,disputed,,no such bridge']).join()
		).toMatch(/has 2 rows/);
	});

	test('says to which date it is complete, and no later than its count fact', () => {
		const until = '"until":"2021-11-30","where":{"river":"tarn"}';
		expect(problemsWith(['datapackage.json', until, '"where":{"river":"tarn"}'])).toEqual([
			'datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn]: must say to which date it is complete ("until")'
		]);
		expect(
			problemsWith(['datapackage.json', until, '"until":"soon","where":{"river":"tarn"}'])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn].until: must be a date such as 2024-08-28, 2024-08 or 2024, saw 'soon'"
		]);
		expect(
			problemsWith(['datapackage.json', until, '"until":"2022","where":{"river":"tarn"}'])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn]: the slice 'bridges-over-the-tarn' reaches to 2022, but its count fact (river_figures.csv row 2) only to 2021-11-30"
		]);
	});

	test('that does not reach its own rows is refused', () => {
		const name = '"name":"bridges-over-the-tarn","until":"2021-11-30"';
		const among = (bridges: string) =>
			problemsWith(['datapackage.json', name, `${name},"among":{"bridge":[${bridges}]}`]);
		expect(among('"kings-bridge","lantern-bridge"')).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn]: the slice 'bridges-over-the-tarn' does not reach 'millers-span' (spans.csv row 4, bridge), which lies in it"
		]);
		expect(among('"kings-bridge","lantern-bridge","millers-span","salt-bridge"')).toEqual([]);
		expect(
			problemsWith(['datapackage.json', name, '"name":"bridges-over-the-tarn","until":"1790"'])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn]: the slice 'bridges-over-the-tarn' does not reach '1803-04' (spans.csv row 4, opened), which lies in it"
		]);
	});

	test('needs a count fact that is there, firm and exact', () => {
		expect(
			problemsWith([
				'datapackage.json',
				'"key":["tarn","bridges","2021-11-30"]',
				'"key": ["tarn", "bridges", "2022-11-30"]'
			])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn].count: there is no row of river_figures with the key 'tarn, bridges, 2022-11-30' (river, measure, as_of)"
		]);
		expect(
			problemsWith(['datapackage.json', '"relation":"river_figures"', '"relation": "figures"'])
		).toEqual([
			"datapackage.json resources[spans].quiz.closed[bridges-over-the-tarn].count: names no table of this package, saw 'figures'"
		]);
		expect(problemsWith(['datapackage.json', '"by":"source"', '"by": "heart"']).join()).toMatch(
			/must be closed by a count, or by "source"/
		);
	});
});
