import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/lib/engine/facts/phrasing.ts';
import { givensOf } from '../../../src/lib/engine/facts/givens-of.ts';
import { islandFiles, loaded, problemsWith, relationOf } from './island.ts';

const EN = 'phrasing/en.yaml';

function frame(relation: string, name: string): Frame {
	const frames = loaded(islandFiles()).phrasing.get('en')?.relations.get(relation)?.frames;
	const found = frames?.find((candidate) => candidate.name === name);
	if (found === undefined)
		throw new Error(`no frame ${name}: ${frames?.map((each) => each.name).join(' ')}`);
	return found;
}

describe('a frame', () => {
	test.each([
		[
			'ask: weather',
			'ask: wether',
			"asks for an unknown field of races, saw 'wether'; its fields are year, winner, boats or weather"
		],
		[
			'Lantern Race of {year}?',
			'Lantern Race of {yaer}?',
			"shows an unknown field of races, saw '{yaer}'; its fields are year, winner, boats or weather"
		],
		['- ask: boats', '- asks: boats', 'must say which field it asks for (ask)'],
		[
			'- ask: boats',
			'- ask: boats\n      tone: dry',
			"unknown key 'tone'; known are name, ask, where"
		],
		[
			'{ weather: storm }',
			'{ weather: hail }',
			"is a value that the field weather of races never has, saw 'hail'"
		],
		[
			'{ weather: storm }',
			'{ wether: storm }',
			"names an unknown field of races, saw 'wether'; its fields are year, winner, boats or weather"
		],
		[
			'won the Lantern Race of {year}?',
			'won against {winner}?',
			"shows 'winner', which is the answer"
		],
		['{boats} boats started', 'Many boats started', 'must show the field asked for, {boats}'],
		[
			'Lantern Race of {year}?',
			'Lantern Race of {winner.nickname} in {year}?',
			"shows 'nickname', which is no attribute of towns and no form (column nickname_en), saw '{winner.nickname}'"
		],
		[
			'Lantern Race of {year}?',
			'Lantern Race of {boats.size} in {year}?',
			"shows 'size' of boats, which is no entity, saw '{boats.size}'"
		],
		[
			'Lantern Race of {year}?',
			'Lantern Race of {year?',
			"opens a brace that is not closed, in 'Which town won the Lantern Race of {year?'"
		],
		[
			'Lantern Race of {year}?',
			'Lantern Race of year}?',
			"closes a brace that was not opened, in 'Which town won the Lantern Race of year}?'"
		],
		[
			'Lantern Race of {year}?',
			'Lantern Race of {}?',
			"must hold a field between its braces, saw '{}'"
		],
		[
			'ends: [fewest, most]',
			'ends: [fewest]',
			'must say what stands at its two ends, such as [earliest, latest]'
		],
		[
			'ends: [fewest, most]',
			'converse: "In which of these years did more boats start?"\n        ends: [fewest, most]',
			'must show in converse just what it shows in compare'
		],
		[
			'ends: [fewest, most]',
			'compare: "Fewer?"\n        converse: "More in a {weather}?"\n        ends: [fewest, most]',
			'must show in converse just what it shows in compare'
		],
		[
			'ends: [fewest, most]',
			'ends: [fewest, most]\n      denial: "It was not so."',
			'must show the field asked for, {boats}'
		],
		[
			'ends: [fewest, most]',
			'ends: [fewest, most]\n      denial: "Not {boats} boats for {winner} in {year}."',
			'denies by winner, which its question does not give'
		],
		['of: year', 'of: boats', "must name another field of races (of), saw 'boats'"],
		['"Which town won the Lantern Race of {year}?"', '[a, b]', 'must be text, saw a list']
	])('hears what is wrong with it: %s -> %s', (from, to, message) => {
		const problems = problemsWith([EN, /races:[^]*?\nferries:/, RACES.replace(from, () => to)]);
		expect(
			problems.map((line) =>
				line.replace(/^.*?line \d+: races, (statement|frame \d+( \(ask \w+\))?): /, '')
			)
		).toContainEqual(expect.stringContaining(message));
	});

	test('without text is refused', () => {
		const bare = /( {4}- ask: builder\n).*Who built \{bridge\}\?.\n.*\n/;
		expect(problemsWith([EN, bare, '    - ask: builder\n'])).toEqual([
			expect.stringMatching(
				/^phrasing\/en\.yaml line \d+: spans, frame 3 \(ask builder\): has no text: a frame needs one of question, /
			)
		]);
	});

	test('leaves out kinds that there are', () => {
		expect(problemsWith([EN, 'without: [text]', 'without: [texts]']).join()).toMatch(
			/must be choice, truth, .* or timeline, saw 'texts'/
		);
	});

	test('is named by what it asks and gives, in every language alike', () => {
		expect(frame('spans', 'river/bridge').givens).toEqual(['bridge']);
		expect(frame('spans', 'bridge/town,material').when.get('material')).toEqual(new Set([2, 3]));
		expect(frame('river_figures', 'value/river,measure,as_of').name).not.toBe(
			frame('river_figures', 'value/river,measure,as_of#2').name
		);
		const kazakh = loaded(islandFiles()).phrasing.get('kk')?.relations.get('spans')?.frames;
		expect(kazakh?.map(({ name }) => name)).toContain('river/bridge');
	});

	test('asks of the same rows in every language', () => {
		const kazakh = [
			'phrasing/kk.yaml',
			/- ask: river\n/,
			'- ask: river\n      when: { material: [stone] }\n'
		] as const;
		expect(problemsWith(kazakh)).toEqual([
			"phrasing/kk.yaml line 4: spans, frame 'river/bridge': asks of other rows (where, when) than the frame of this name in en; name them apart"
		]);
		const english = [
			EN,
			/- ask: river\n/,
			'- ask: river\n      when: { material: stone }\n'
		] as const;
		expect(problemsWith(kazakh, english)).toEqual([]);
	});

	test('gives what its text shows and where fixes; another text may give less', () => {
		const base = loaded(islandFiles());
		const spans = relationOf(base, 'spans');
		const tarn = frame('spans', 'bridge/river,builder');
		expect(givensOf(spans, tarn, tarn.question)).toEqual(['river', 'builder']);
		expect(givensOf(spans, tarn, tarn.several)).toEqual(['river']);
	});

	test('that shows only an attribute of an entity gives only that attribute', () => {
		const base = loaded(islandFiles());
		expect(frame('spans', 'district').givens).toEqual(['builder', 'material', 'town.district']);
		const district = relationOf(base, 'spans').fields.get('town.district');
		expect(district).toMatchObject({
			askable: false,
			domain: { type: 'entity', relation: 'districts' }
		});
		expect([...(district?.codes ?? [])].slice(0, 3)).toEqual([0, 0, 1]);
	});
});

const RACES = `races:
  statement: "{winner} won the Lantern Race of {year} against {boats} boats, in {weather}."
  frames:
    - ask: winner
      question: "Which town won the Lantern Race of {year}?"
    - ask: boats
      question: "How many boats started in the Lantern Race of {year}?"
      statement: "{boats} boats started in the Lantern Race of {year}."
      order:
        of: year
        question: "Put these Lantern Races in order of the number of boats, fewest first."
        ends: [fewest, most]
    - ask: weather
      question: "What was the weather at the Lantern Race of {year}?"
    - ask: year
      where: { weather: storm }
      several: "In which of these years was the Lantern Race sailed in a storm?"
ferries:`;

describe('a phrasing file', () => {
	test('that is no YAML says where', () => {
		expect(problemsWith([EN, 'courses:', 'courses: [']).join()).toMatch(
			/^phrasing\/en\.yaml line \d+, column \d+: is not valid YAML: /
		);
		expect(problemsWith([EN, 'ask: river', 'ask: &a river'])).toEqual([]);
		expect(problemsWith([EN, 'ask: river', 'ask: *a']).join()).toMatch(/alias/i);
	});

	test('that repeats an entry is refused', () => {
		expect(problemsWith([EN, 'courses:', 'spans:']).join()).toMatch(/Map keys must be unique/);
	});

	test('words the tables of its base, in a language of its base', () => {
		expect(problemsWith([EN, 'courses:', 'curses:']).join()).toMatch(
			/^phrasing\/en\.yaml line \d+: words an unknown table, saw 'curses'; known are /
		);
		expect(
			problemsWith(['datapackage.json', '"languages":["en","kk"]', '"languages":["en"]']).join()
		).toMatch(/phrasing\/kk\.yaml: is for no language of the base \(en\)/);
	});

	test('may be empty: labels alone ask too', () => {
		expect(problemsWith([EN, /^[^]*$/, ''])).toEqual([]);
		expect(problemsWith([EN, /^[^]*$/, '# nothing yet\n'])).toEqual([]);
	});
});
