import { expect, test } from 'vitest';
import { islandWith, loaded, problemsWith, relationOf, type Edit } from '../island.ts';

const SCHEMA: Edit = [
	'datapackage.json',
	/"name":"source"(?=[^\]]*\],"primaryKey":\["year"\])/,
	'"name":"note_en","type":"string"},{"name":"source"'
];

const notedRaces = (note: string): readonly Edit[] => [
	SCHEMA,
	[
		'races.csv',
		/[\s\S]+/,
		['year,winner,boats,weather,source,note_en', `2012,castra,24,calm,almanac:10,${note}`, ''].join(
			'\n'
		)
	]
];

test('a note is told of its row alone, in its own language, and is no field to ask for', () => {
	const races = relationOf(loaded(islandWith(...notedRaces('Nobody had rowed before.'))), 'races');
	expect(races.claims.note(0, 'en')).toBe('Nobody had rowed before.');
	expect(races.claims.note(0, 'kk')).toBeNull();
	expect([...races.fields.keys()]).not.toContain('note_en');
});

test('a note that is no sentence is refused', () => {
	expect(problemsWith(...notedRaces('the first race'))).toEqual([
		"races.csv row 2, column note_en: must be a whole sentence of at most 200 letters, saw 'the first race'"
	]);
});
