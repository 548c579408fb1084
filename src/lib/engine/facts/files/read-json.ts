import type { Report } from '../problem.ts';
import { DEEPEST, type Spot } from './spot.ts';

/** Parses JSON into spots whose `at` is the path, by name where there is one (`resources[medals].schema.fields[3]`). Null when it is no JSON. */
export function readJson(text: string, report: Report): Spot | null {
	try {
		return spotOf(JSON.parse(text.replace(/^\ufeff/, '')), '', { depth: 0, report });
	} catch (error) {
		report('', `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
		return null;
	}
}

interface Way {
	readonly depth: number;
	readonly report: Report;
}

function spotOf(value: unknown, at: string, { depth, report }: Way): Spot {
	if (typeof value !== 'object' || value === null) return { at, value: scalar(value) };
	if (depth === DEEPEST) {
		report(at, `is nested more than ${DEEPEST} deep`);
		return { at, value: null };
	}
	const way = { depth: depth + 1, report };
	if (Array.isArray(value)) {
		return {
			at,
			value: value.map((item: unknown, i) => spotOf(item, `${at}[${labelOf(item) ?? i}]`, way))
		};
	}
	const members = Object.entries(value).map(([name, member]: [string, unknown]) => {
		const path = at === '' ? name : `${at}.${name}`;
		return [name, spotOf(member, path, way)] as const;
	});
	return { at, value: new Map(members) };
}

/** Authors know their tables and fields by name, not by position. */
function labelOf(item: unknown): string | null {
	if (typeof item !== 'object' || item === null || !('name' in item)) return null;
	return typeof item.name === 'string' && /^[\p{L}\p{N}_-]{1,40}$/u.test(item.name)
		? item.name
		: null;
}

function scalar(value: unknown): string | number | boolean | null {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	return null;
}
