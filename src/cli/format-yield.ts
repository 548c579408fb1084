import type { FactBase } from '../lib/engine/facts/fact-base.ts';
import type { YieldReport } from '../lib/engine/quiz/yield.ts';
import { isKind, type Kind } from '../lib/game/kind.ts';

/** What a fact base yields, as lines to read: what is asked, what is blocked and why, what is not asked. */
export function formatYield(base: FactBase, report: YieldReport): readonly string[] {
	const { facts, combinations, distinct } = report;
	const title = base.title[base.languages[0] ?? ''] ?? base.name;
	return [
		`${base.name} ${base.version}: ${title}`,
		`  ${facts} facts, ${combinations} askable combinations, ${distinct} different questions`,
		...questionLines(base, report),
		...blockedLines(report),
		...excusedLines(report),
		...unaskedLines(report)
	];
}

/** A line for each table but that of sources, and the sum of each kind. */
function questionLines({ relations }: FactBase, { questions }: YieldReport): readonly string[] {
	const tables = [...relations.values()].filter(({ role }) => role !== 'sources');
	const sums = new Map<Kind, number>();
	const rows = tables.map(({ name, size }) => {
		const kinds = questions.get(name) ?? new Map<Kind, number>();
		for (const [kind, count] of kinds) sums.set(kind, (sums.get(kind) ?? 0) + count);
		return [name, String(size), String(total(kinds)), kindsIn(kinds)];
	});
	const sizes = tables.reduce((sum, { size }) => sum + size, 0);
	const all = ['all', String(sizes), String(total(sums)), kindsIn(sums)];
	return ['', ...alignedTable([['table', 'facts', 'questions', 'by kind'], ...rows, all])];
}

const total = (kinds: ReadonlyMap<Kind, number>): number =>
	[...kinds.values()].reduce((sum, count) => sum + count, 0);

const kindsIn = (kinds: ReadonlyMap<string, number>): string =>
	[...kinds]
		.filter(([kind, count]) => isKind(kind) && count > 0)
		.map(([kind, count]) => `${kind} ${count}`)
		.join(', ');

/** Names to the left, numbers to the right, and whatever follows as it is. */
function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
	const width = (column: number): number =>
		Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
	const widths = [width(0), width(1), width(2)];
	return rows.map((cells) => {
		const [name = '', size = '', count = '', kinds = ''] = cells;
		const numbers = [size.padStart(widths[1] ?? 0), count.padStart(widths[2] ?? 0)];
		return `  ${name.padEnd(widths[0] ?? 0)}  ${numbers.join('  ')}  ${kinds}`.trimEnd();
	});
}

function blockedLines({ blocked }: YieldReport): readonly string[] {
	if (blocked.size === 0) return [];
	const width = Math.max(...[...blocked.values()].map((count) => String(count).length));
	const lines = [...blocked].map(
		([reason, count]) => `    ${String(count).padStart(width)}  ${reason}`
	);
	return ['', '  blocked combinations', ...lines];
}

function excusedLines({ excused }: YieldReport): readonly string[] {
	if (excused.size === 0) return [];
	const byReason = Map.groupBy(excused, ([, reason]) => reason);
	const lines = [...byReason].flatMap(([reason, entries]) => {
		const names = entries.map(([fact]) => fact);
		if (names.length === 1) return [`    ${names.join()}: ${reason}`];
		return [`    ${reason}: ${rows(names.length)}`, ...wrapped(names)];
	});
	return ['', `  kept out of questions by their author: ${rows(excused.size)}`, ...lines];
}

const LINE_WIDTH = 100;

/** Names one after the other, in lines that fit a terminal. */
function wrapped(names: readonly string[]): readonly string[] {
	const lines: string[] = [];
	for (const name of names) {
		const line = lines.at(-1);
		if (line === undefined || line.length + name.length + 2 > LINE_WIDTH)
			lines.push(`      ${name}`);
		else lines[lines.length - 1] = `${line}, ${name}`;
	}
	return lines;
}

function unaskedLines({ unasked }: YieldReport): readonly string[] {
	if (unasked.length === 0) return ['', '  every other row is asked'];
	const lines = unasked.map(
		(fact) => `    ${fact}: word a question that asks it, or write "no" in ask and why in reason`
	);
	return ['', `  neither asked nor excused: ${rows(unasked.length)}`, ...lines];
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
