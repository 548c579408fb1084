import { hashText } from '../hash.ts';

/** By the hash of draw and name: what a base gains or loses leaves the others where they were. */
export function inDrawnOrder<Member>(
	draw: number,
	members: readonly Member[],
	nameOf: (member: Member) => string
): readonly Member[] {
	return members
		.map((member) => ({ member, rank: hashText(nameOf(member), draw) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ member }) => member);
}
