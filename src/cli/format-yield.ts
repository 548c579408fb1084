import type { YieldReport } from '../lib/engine/quiz/yield.ts';

/** What a fact base yields, as lines to read. */
export function formatYield(report: YieldReport): readonly string[] {
	const { facts, combinations, distinct, unasked, excused } = report;
	return [
		`  ${facts} facts, ${combinations} askable combinations, ${distinct} different questions`,
		...questionLines(report),
		'  blocked:',
		...[...report.blocked].map(([reason, count]) => `    ${pad(count)} ${reason}`),
		`  ${excused.size} rows are kept out of questions by their author, with a reason`,
		`  ${unasked.length} rows are asked by no question${unasked.length === 0 ? '' : ':'}`,
		...unasked.map((fact) => `    ${fact}`)
	];
}

function questionLines({ questions }: YieldReport): readonly string[] {
	return [...questions].map(([relation, kinds]) => {
		const asked = [...kinds].filter(([, count]) => count > 0);
		const total = asked.reduce((sum, [, count]) => sum + count, 0);
		return `    ${pad(total)} ${relation}: ${asked.map(([kind, count]) => `${kind} ${count}`).join(', ')}`;
	});
}

const pad = (count: number): string => String(count).padStart(6);
