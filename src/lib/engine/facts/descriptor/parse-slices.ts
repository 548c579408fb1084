import type { ClosureDescriptor, ConditionDescriptor, DependencyDescriptor } from './descriptor.ts';
import { quote, type Report } from '../problem.ts';
import { parseDate } from '../tables/parse-cell.ts';
import {
	isList,
	itemsAt,
	knownMembersAt,
	membersAt,
	spellingAt,
	textAt,
	textsAt,
	type Spot
} from '../files/spot.ts';

/** One of `dependencies`: its fields are looked up once the tables are read. */
export function parseDependency(spot: Spot, report: Report): DependencyDescriptor {
	const members = knownMembersAt(spot, ['given', 'determines', 'when'], report);
	const given = textsAt(members.get('given'), report);
	const determines = textsAt(members.get('determines'), report);
	if (determines.length === 0) report(spot.at, 'must say which fields are determined');
	if (!members.has('given')) report(spot.at, 'must say which fields are given ([] if none)');
	return { at: spot.at, given, determines, when: parseCondition(members.get('when'), report) };
}

/** `{ "field": "value" }` or `{ "field": ["value", ...] }`. */
export function parseCondition(spot: Spot | undefined, report: Report): ConditionDescriptor {
	const members = [...membersAt(spot, report)].map(([field, member]) => {
		const items = isList(member.value) ? itemsAt(member, report) : [member];
		const values = items.flatMap((item) => spellingAt(item, report) ?? []);
		if (items.length === 0) report(member.at, 'must list at least one value');
		return [field, { at: member.at, values }] as const;
	});
	return new Map(members);
}

const CLOSURE_KEYS = ['name', 'where', 'until', 'among', 'unit', 'count', 'sum', 'by'];

/** One of `closed`: a slice with the count fact or the source that proves it complete. */
export function parseClosure(spot: Spot, report: Report): ClosureDescriptor {
	const members = knownMembersAt(spot, CLOSURE_KEYS, report);
	const name = textAt(members.get('name'), report) ?? '';
	const unit = textAt(members.get('unit'), report) ?? '';
	const by = textAt(members.get('by'), report);
	const count = parseCount(members.get('count'), report);
	if (name === '') report(spot.at, 'must have a name');
	if (by !== null && by !== 'source') report(spot.at, 'must be closed by a count, or by "source"');
	if (members.has('count') === (by === 'source')) {
		report(spot.at, 'must say what proves it: the count fact ("count"), or "by": "source"');
	}
	if (members.has('count') && unit === '') report(spot.at, 'must say what is counted ("unit")');
	return {
		at: spot.at,
		name,
		where: parseCondition(members.get('where'), report),
		until: parseUntil(spot, members.get('until'), report),
		among: parseCondition(members.get('among'), report),
		unit,
		sum: textAt(members.get('sum'), report),
		count
	};
}

function parseUntil(closure: Spot, spot: Spot | undefined, report: Report): string {
	const text = spot === undefined ? null : spellingAt(spot, report);
	const date = text === null ? null : parseDate(text);
	if (date?.ok === true) return date.value.text;
	if (spot === undefined) report(closure.at, 'must say to which date it is complete ("until")');
	else if (date !== null) report(spot.at, `${date.error}, saw ${quote(text ?? '')}`);
	return '';
}

function parseCount(spot: Spot | undefined, report: Report): ClosureDescriptor['count'] {
	if (spot === undefined) return null;
	const members = knownMembersAt(spot, ['relation', 'key', 'field'], report);
	const relation = textAt(members.get('relation'), report) ?? '';
	const field = textAt(members.get('field'), report) ?? '';
	const items = members.get('key');
	const spots = items !== undefined && isList(items.value) ? itemsAt(items, report) : [];
	const key = spots.flatMap((item) => spellingAt(item, report) ?? []);
	if (relation === '' || field === '' || key.length === 0) {
		report(spot.at, 'must name relation, key (a list) and field of the fact that says the number');
	}
	return { at: spot.at, relation, key, field };
}
