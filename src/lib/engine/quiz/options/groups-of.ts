import { hashText } from '../hash.ts';
import { below, seedOf, shuffled, streamOf } from '../random.ts';
import type { Group } from './fair-groups.ts';

/** Who may stand together, by code. */
interface Cast {
	readonly members: readonly number[];
	readonly strangers: readonly number[];
	/** How many members a group has. */
	readonly size: number;
}

/** All groups of a stranger and `size` members; where they are too many to look at, as many of them as can be. */
export function groupsOf(cast: Cast): readonly Group[] {
	const { members, strangers, size } = cast;
	if (strangers.length * ways(members.length, size) > MOST_GROUPS) return someGroups(cast);
	const sets = subsets(members, size);
	return strangers.flatMap((stranger) => sets.map((set) => ({ stranger, members: set })));
}

/** Always the same ones of the same cast: drawn from a seed that no quiz has. */
function someGroups({ members, strangers, size }: Cast): readonly Group[] {
	const stream = streamOf(GROUPS, 'options', hashText(members.join(), size));
	return Array.from({ length: MOST_GROUPS }, () => ({
		stranger: strangers[below(stream, strangers.length)] ?? -1,
		members: shuffled(stream, members).slice(0, size)
	}));
}

const GROUPS = seedOf('groups');

const ways = (count: number, size: number): number =>
	size === 0 ? 1 : (ways(count - 1, size - 1) * count) / size;

function subsets(members: readonly number[], size: number): readonly (readonly number[])[] {
	if (size === 0) return [[]];
	return members.flatMap((member, i) =>
		subsets(members.slice(i + 1), size - 1).map((others) => [member, ...others])
	);
}

const MOST_GROUPS = 512;
