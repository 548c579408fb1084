import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesKey, readText } from '../../../../src/lib/engine/quiz/answers/read-text.ts';
import { groupOf, typedGroups, type Asked, type Group } from './typed-groups.ts';
import { PEOPLE_HELD_OUT } from './typed-names-held-out.ts';

const groups: readonly Group[] = [
	...(await typedGroups()),
	groupOf('people held out', PEOPLE_HELD_OUT)
];

const pairsOf = ({ asked }: Group) =>
	asked.flatMap((one) => one.typed.map((typed) => ({ one, typed })));

/** What is accepted of what was typed for a group. */
function accepted(group: Group) {
	const pairs = pairsOf(group);
	const refused = pairs.filter(({ one, typed }) => !namesKey(one.key, typed));
	return { all: pairs.length, share: 1 - refused.length / pairs.length };
}

it('of hundreds of spellings that people type, at least 95 in 100 are accepted', () => {
	const results = groups.map(accepted);
	const all = results.reduce((sum, result) => sum + result.all, 0);
	const right = results.reduce((sum, result) => sum + result.all * result.share, 0);
	expect(all).toBeGreaterThanOrEqual(400);
	expect(right / all).toBeGreaterThanOrEqual(0.95);
});

it.each(groups)('every stored spelling names its own: $title', ({ asked }) => {
	for (const { key } of asked)
		for (const name of key.accepted) expect([name, namesKey(key, name)]).toEqual([name, true]);
});

it('nothing that is typed for one names another, in thousands of pairs', () => {
	let pairs = 0;
	const taken: string[] = [];
	for (const group of groups) {
		for (const { one, typed } of pairsOf(group)) {
			for (const other of group.asked) {
				if (other === one) continue;
				pairs++;
				if (namesKey(other.key, typed)) taken.push(`${typed}: ${other.name}, not ${one.name}`);
			}
		}
	}
	expect(taken).toEqual([]);
	expect(pairs).toBeGreaterThanOrEqual(15_000);
});

it('no name of one, misspelled at random, names another', () => {
	const names = groups.flatMap((group) =>
		group.asked.flatMap((one) => one.key.accepted.map((name) => ({ group, one, name })))
	);
	fc.assert(
		fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom('drop', 'swap'), misspelt),
		{ numRuns: 300 }
	);
});

function misspelt(
	{ group, one, name }: { group: Group; one: Asked; name: string },
	at: number,
	how: string
) {
	const place = at % name.length;
	const [letter = '', next = ''] = [name[place], name[place + 1]];
	const typed =
		name.slice(0, place) + (how === 'drop' ? next : next + letter) + name.slice(place + 2);
	for (const other of group.asked) {
		const isAlsoItsName = other.key.accepted.some((spelling) => spelling === typed);
		if (other !== one && !isAlsoItsName) expect(namesKey(other.key, typed)).toBe(false);
	}
}

const find = (title: string, name: string): Asked => {
	const found = groups
		.find((group) => group.title === title)
		?.asked.find((one) => one.name === name);
	if (found === undefined) throw new Error(`no ${name} among ${title}`);
	return found;
};

describe('a short form that several share is handed back, whatever the key is', () => {
	it.each([
		['people', 'Oralbay', ['Aibek Oralbay', 'Nurbek Oralbay']],
		['people', 'oralbai', ['Aibek Oralbay', 'Nurbek Oralbay']],
		['people', 'Оралбай', ['Aibek Oralbay', 'Nurbek Oralbay']],
		['people', 'XU', ['Xu Yixiao', 'Xu Huimin']],
		['people elsewhere', 'Williams', ['Serena Williams', 'Venus Williams']],
		['people elsewhere', 'Кличко', ['Wladimir Klitschko', 'Vitali Klitschko']],
		['countries elsewhere', 'Korea', ['North Korea', 'South Korea']]
	])('%s: %s', (title, typed, meant) => {
		const asked = groups.find((group) => group.title === title)?.asked ?? [];
		for (const { key } of asked) {
			expect(readText(key, typed)).toEqual({ ambiguous: meant });
			expect(namesKey(key, typed)).toBe(false);
		}
	});

	it.each([
		['sports', 'tennis'],
		['sports', 'sport']
	])('but a common noun is not: %s: %s', (title, typed) => {
		const asked = groups.find((group) => group.title === title)?.asked ?? [];
		expect(asked.map(({ key }) => readText(key, typed)).filter((read) => read !== null)).toEqual(
			[]
		);
		expect(asked.length).toBeGreaterThan(0);
	});

	it('but a name that is one of theirs alone is not', () => {
		expect(readText(find('people', 'Aibek Oralbay').key, 'Aibek')).toBeNull();
		expect(namesKey(find('countries elsewhere', 'Guinea').key, 'Guinea')).toBe(true);
	});
});

it.each([
	['people elsewhere', 'Marat Safin', 'Safina'],
	['people elsewhere', 'Dinara Safina', 'Safin'],
	['people elsewhere', 'Mikhail Bulgakov', 'Bulganin'],
	['people elsewhere', 'Denis Ten', 'Tan'],
	['countries elsewhere', 'Iran', 'Irak'],
	['countries elsewhere', 'Australia', 'Austrlia'],
	['countries elsewhere', 'Guinea', 'Equatorial Guinea'],
	['cities', 'Hangzhou', 'Guangzhou'],
	['people', 'Zhang Lijun', 'Tang'],
	['people', 'Nurbek Oralbay', 'Aibek']
])('%s: %s is not named by %s', (title, name, typed) => {
	expect(namesKey(find(title, name).key, typed)).toBe(false);
});

it('what is too short for a typing error is read to the letter', () => {
	const symbol = groupOf('symbols', [
		{ name: 'Co', aliases: [], typed: [] },
		{ name: 'Y', aliases: [], typed: [] }
	]).asked[0]?.key;
	if (symbol === undefined) throw new Error('no key');
	expect(['Co', 'co', 'Ko', 'Cu', 'Coo'].map((typed) => namesKey(symbol, typed))).toEqual([
		true,
		true,
		false,
		false,
		false
	]);
});

it('an answer of any length or script is read without harm', () => {
	const { key } = find('people', 'David Degtyarev');
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			expect(namesKey(key, text)).toBe(false);
			expect(readText(key, text)).toBeNull();
		}),
		{ numRuns: 50 }
	);
	expect(namesKey(key, 'D'.repeat(100_000))).toBe(false);
});
