import type { Language } from '../../../game/question.ts';
import type { RelationDraft, RelationDrafts } from '../tables/relation-draft.ts';
import { parseFrame } from './parse-frame.ts';
import type { Frame, Phrasing, RelationPhrasing } from '../phrasing.ts';
import { listOf, quote, type Report } from '../problem.ts';
import { templateAt, type FrameScope } from './template-at.ts';
import { itemsAt, knownMembersAt, membersAt, type Spot } from '../files/spot.ts';

interface Scope {
	readonly drafts: RelationDrafts;
	readonly language: Language;
	readonly report: Report;
	/** Filled with where each frame stands. */
	readonly places: Map<Frame, string>;
}

/** Understands what `phrasing/<language>.yaml` holds. What is wrong is reported and left out. */
export function parsePhrasing(root: Spot, scope: Scope): Phrasing {
	const { drafts, report } = scope;
	const relations = new Map<string, RelationPhrasing>();
	for (const [name, spot] of membersAt(root, report)) {
		const draft = drafts.get(name);
		if (draft) relations.set(name, relationAt(spot, draft, scope));
		else if (draft === undefined)
			report(
				spot.at,
				`words an unknown table, saw ${quote(name)}; known are ${listOf([...drafts.keys()])}`
			);
	}
	return { relations };
}

function relationAt(
	spot: Spot,
	draft: RelationDraft,
	{ report, ...scope }: Scope
): RelationPhrasing {
	const members = knownMembersAt(spot, ['statement', 'frames'], report);
	const frameScope = (prefix: string): FrameScope => ({
		...scope,
		draft,
		report: (at, message) => report(at, `${prefix} ${message}`)
	});
	const statement = templateAt(
		members.get('statement'),
		[],
		frameScope(`${draft.relation.name}, statement:`)
	);
	const times = new Map<string, number>();
	const frames = itemsAt(members.get('frames'), report).flatMap((item, i) => {
		const prefix = `${draft.relation.name}, frame ${i + 1}${asking(item)}:`;
		const frame = parseFrame(item, frameScope(prefix));
		if (frame === null) return [];
		const named = { ...frame, name: numbered(frame.name, times) };
		scope.places.set(named, item.at);
		return [named];
	});
	return { statement, frames };
}

/** ` (ask division)`, for messages. */
function asking({ value }: Spot): string {
	const ask = value instanceof Map ? value.get('ask')?.value : undefined;
	return typeof ask === 'string' ? ` (ask ${ask})` : '';
}

/** Tells frames apart that ask the same by the same givens, for other rows: `#2`, `#3`. */
function numbered(name: string, times: Map<string, number>): string {
	const time = (times.get(name) ?? 0) + 1;
	times.set(name, time);
	return time === 1 ? name : `${name}#${time}`;
}
