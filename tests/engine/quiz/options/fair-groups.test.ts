import { expect, test } from 'vitest';
import {
	drawGroup,
	fairGroups,
	type Group
} from '../../../../src/lib/engine/quiz/options/fair-groups.ts';
import { groupsOf } from '../../../../src/lib/engine/quiz/options/groups-of.ts';
import { seedOf, streamOf } from '../../../../src/lib/engine/quiz/random.ts';

const DRAWS = 4000;

/** Names by their lengths; the code is the place. */
const LENGTHS = [5, 7, 9, 11, 13, 4, 6, 8, 10, 12, 14];
const MEMBERS = [0, 1, 2, 3, 4];
const STRANGERS = [5, 6, 7, 8, 9, 10];

const picksLongest = ({ stranger, members }: Group): number =>
	members.every((member) => (LENGTHS[member] ?? 0) < (LENGTHS[stranger] ?? 0)) ? 1 : 0;
const picksShortest = ({ stranger, members }: Group): number =>
	members.every((member) => (LENGTHS[member] ?? 0) > (LENGTHS[stranger] ?? 0)) ? 1 : 0;
const TRICKS = [picksLongest, picksShortest];

const all = groupsOf({ members: MEMBERS, strangers: STRANGERS, size: 3 });

test('a stranger is the longest or the shortest no more often than by lot, and others are drawn too', () => {
	const fair = fairGroups(all, TRICKS);
	if (fair === null) throw new Error('no fair groups');
	const stream = streamOf(seedOf('groups'), 'options', 1);
	const drawn = Array.from({ length: DRAWS }, () => drawGroup(stream, fair, () => false));
	for (const trick of TRICKS) {
		const won = drawn.reduce((sum, group) => sum + (group === null ? 0 : trick(group)), 0);
		expect(won / DRAWS).toBeLessThan(1 / 4 + 0.04);
	}
	expect(new Set(drawn.map((group) => group?.stranger)).size).toBe(STRANGERS.length);
});

test('strangers that all have longer names than any member are not asked for', () => {
	const longer = groupsOf({ members: [0, 1, 5], strangers: [9, 10], size: 2 });
	expect(longer.length).toBeGreaterThan(0);
	expect(fairGroups(longer, TRICKS)).toBeNull();
});

test('where nothing shows, every group is as good as another', () => {
	expect(fairGroups(all, [])?.every((groups) => groups.length === all.length)).toBe(true);
	expect(fairGroups([], [])).toBeNull();
});

test('those that are preferred come where their turn has some', () => {
	const fair = fairGroups(all, TRICKS);
	if (fair === null) throw new Error('no fair groups');
	const stream = streamOf(seedOf('groups'), 'options', 2);
	const isPreferred = ({ members }: Group) => members.includes(0);
	const share = (prefers: typeof isPreferred) =>
		Array.from({ length: DRAWS }, () => drawGroup(stream, fair, prefers)).filter(
			(group) => group !== null && isPreferred(group)
		).length / DRAWS;
	expect(share(isPreferred)).toBeGreaterThan(share(() => false) + 0.1);
});

test('all groups of few are gone through, and as many as can be of many', () => {
	expect(all.length).toBe(STRANGERS.length * 10);
	expect(new Set(all.map(({ stranger, members }) => `${stranger} ${members.join()}`)).size).toBe(
		60
	);
	const many = Array.from({ length: 300 }, (_, code) => code);
	const some = groupsOf({ members: many.slice(0, 40), strangers: many.slice(40), size: 3 });
	expect(some.length).toBeLessThan(1000);
	expect(some.every(({ members }) => new Set(members).size === 3)).toBe(true);
	expect(groupsOf({ members: many.slice(0, 2), strangers: many.slice(40), size: 3 })).toEqual([]);
});
