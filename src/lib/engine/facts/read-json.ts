import type { Report } from './problem.ts';
import { DEEPEST, type Spot } from './spot.ts';

/** Parses JSON into spots whose `at` is the path (`resources[2].schema`). Null when it is no JSON. */
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
		return { at, value: value.map((item: unknown, i) => spotOf(item, `${at}[${i}]`, way)) };
	}
	const members = Object.entries(value).map(([name, member]: [string, unknown]) => {
		const path = at === '' ? name : `${at}.${name}`;
		return [name, spotOf(member, path, way)] as const;
	});
	return { at, value: new Map(members) };
}

function scalar(value: unknown): string | number | boolean | null {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	return null;
}
