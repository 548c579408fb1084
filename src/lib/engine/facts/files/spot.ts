import { quote, type Report } from '../problem.ts';

/** A value of a JSON or YAML file that knows where it stands, for messages. */
export interface Spot {
	readonly at: string;
	readonly value: string | number | boolean | null | readonly Spot[] | ReadonlyMap<string, Spot>;
}

/** How deep a file may nest: more than any descriptor needs, less than a stack holds. */
export const DEEPEST = 40;

/** Each reader takes what may be absent, reports what is not of its type, and then gives its "nothing". */
export function textAt(spot: Spot | undefined, report: Report): string | null {
	if (spot === undefined) return null;
	if (typeof spot.value === 'string') return spot.value;
	report(spot.at, `must be text, saw ${nameOf(spot)}`);
	return null;
}

/** A finite number; null when it is absent or something else, which is reported. */
export function numberAt(spot: Spot | undefined, report: Report): number | null {
	if (spot === undefined) return null;
	if (typeof spot.value === 'number' && Number.isFinite(spot.value)) return spot.value;
	report(spot.at, `must be a number, saw ${nameOf(spot)}`);
	return null;
}

/** True or false; null when it is absent or something else, which is reported. */
export function flagAt(spot: Spot | undefined, report: Report): boolean | null {
	if (spot === undefined) return null;
	if (typeof spot.value === 'boolean') return spot.value;
	report(spot.at, `must be true or false, saw ${nameOf(spot)}`);
	return null;
}

/** Text, or a number or truth value as it would be spelled in a table. */
export function spellingAt(spot: Spot, report: Report): string | null {
	const { value } = spot;
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	report(spot.at, `must be a single value, saw ${nameOf(spot)}`);
	return null;
}

/** The items of a list; none when it is absent or something else, which is reported. */
export function itemsAt(spot: Spot | undefined, report: Report): readonly Spot[] {
	if (spot === undefined) return [];
	if (isList(spot.value)) return spot.value;
	report(spot.at, `must be a list, saw ${nameOf(spot)}`);
	return [];
}

/** A list of texts; one text alone counts as a list of one, as the Table Schema has it for keys. */
export function textsAt(spot: Spot | undefined, report: Report): readonly string[] {
	if (spot !== undefined && typeof spot.value === 'string') return [spot.value];
	return itemsAt(spot, report).flatMap((item) => textAt(item, report) ?? []);
}

/**
 * The members of an object by name; none when it is absent or something else, which is reported.
 */
export function membersAt(spot: Spot | undefined, report: Report): ReadonlyMap<string, Spot> {
	if (spot === undefined) return new Map();
	if (spot.value instanceof Map) return spot.value;
	report(spot.at, `must be an object with named values, saw ${nameOf(spot)}`);
	return new Map();
}

/** As `membersAt`, for an object of ours, in which an unknown name is a slip of the pen. */
export function knownMembersAt(
	spot: Spot | undefined,
	known: readonly string[],
	report: Report
): ReadonlyMap<string, Spot> {
	const members = membersAt(spot, report);
	for (const [name, member] of members) {
		if (!known.includes(name)) {
			report(member.at, `unknown key ${quote(name)}; known are ${known.join(', ')}`);
		}
	}
	return members;
}

/** Is it a list, and not a single value or an object? */
export const isList = (value: Spot['value']): value is readonly Spot[] => Array.isArray(value);

function nameOf({ value }: Spot): string {
	if (typeof value === 'string') return quote(value);
	if (isList(value)) return 'a list';
	if (value instanceof Map) return 'an object';
	return String(value);
}
