import { describe, expect, test } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { mostVariedFirst } from '../../../src/lib/server/quizzes/most-varied-first.ts';
import { readStart } from '../../../src/lib/server/quizzes/read-start.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';

const island = loaded(islandFiles());
const islet: FactBase = { ...island, name: 'islet', relations: new Map() };
const bases = mostVariedFirst(
	new Map([
		['islet', islet],
		[island.name, island]
	])
);
const [topic = ''] = island.topics.keys();

describe('a choice on the front page', () => {
	test('that is left to chance is ten mixed questions from the most varied fact base, without a timer', () => {
		expect(readStart({}, bases)).toEqual({
			ok: true,
			value: {
				base: island,
				recipe: { base: island.name, length: 10, topics: [], kinds: [], level: null },
				limit: null
			}
		});
	});

	test('is taken as it was made', () => {
		const fields = {
			base: ['islet'],
			length: ['25'],
			topics: [topic, topic],
			kinds: ['truth', 'order'],
			level: ['hard'],
			timer: ['20']
		};
		expect(readStart(fields, bases)).toMatchObject({
			ok: true,
			value: {
				base: { name: 'islet' },
				recipe: { length: 25, topics: [topic], kinds: ['truth', 'order'], level: 'hard' },
				limit: 20_000
			}
		});
	});

	test('with empty fields is a choice left to chance', () => {
		const fields = {
			base: [''],
			length: [''],
			topics: [''],
			kinds: [''],
			level: [''],
			timer: ['']
		};
		expect(readStart(fields, bases)).toEqual(readStart({}, bases));
	});

	test.each([
		['base', '../../etc', { code: 'no-such-base' }],
		['length', '0', { code: 'out-of-bounds', field: 'length', min: 1, max: 50 }],
		['length', '51', { code: 'out-of-bounds', field: 'length', min: 1, max: 50 }],
		['length', '1e1', { code: 'out-of-bounds', field: 'length', min: 1, max: 50 }],
		['timer', '4', { code: 'out-of-bounds', field: 'timer', min: 5, max: 300 }],
		['timer', '0', { code: 'out-of-bounds', field: 'timer', min: 5, max: 300 }],
		['topics', 'dragons', { code: 'no-such-topic' }],
		['kinds', 'riddle', { code: 'no-such-kind' }],
		['level', 'impossible', { code: 'no-such-level' }]
	])('is refused when %s is %j', (name, text, error) => {
		expect(readStart({ [name]: [text] }, bases)).toEqual({ ok: false, error });
	});

	test('cannot be made where there is no fact base', () => {
		expect(readStart({}, new Map())).toMatchObject({ ok: false });
	});
});
