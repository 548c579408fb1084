import Papa from 'papaparse';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Bookkeeping, not facts: these columns hold words of the format. */
const FORMAT = new Set(['status', 'qualifier', 'modality', 'ask', 'id', 'url', 'overlaps']);
/** Shorter ones, and one or two plain lower-case words, also occur in any program. */
const TELLING = /^(?=.*[A-Z\u0400-\u04ff]|\S+ \S+ \S).{7,}$/su;

const tables = globSync('questions/*/*.csv').map((path) => readFileSync(path, 'utf8'));

/** Every value of a table that could only stand in a page if a fact did. */
const factsIn = (table: string): readonly string[] =>
	Papa.parse<Record<string, string>>(table, { header: true }).data.flatMap((row) =>
		Object.entries(row)
			.filter(([column]) => !FORMAT.has(column))
			.flatMap(([, cell]) => String(cell ?? '').split(';'))
			.map((value) => value.trim())
			.filter((value) => TELLING.test(value))
	);

/** Facts as a script would hold them, between quotes. */
const facts = [
	...new Set(tables.flatMap(factsIn).map((fact) => JSON.stringify(fact).slice(1, -1)))
];

it('what is sent to browsers holds no fact: pages get questions, never the tables', () => {
	const sent = globSync('build/client/**/*.{js,css,html,json,svg,txt,webmanifest}')
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	expect(sent.length, 'there is a build: `npm run build`').toBeGreaterThan(10_000);
	expect(facts.length).toBeGreaterThan(100);
	expect(facts.filter((fact) => sent.includes(fact))).toEqual([]);
});

it('a table that slipped into a script, whole or row by row, would be found', () => {
	const whole = tables.map((table) => `const a=${JSON.stringify(table)};`).join('');
	const rows = tables
		.map((table) => `const b=${JSON.stringify(Papa.parse(table, { header: true }).data)};`)
		.join('');
	for (const script of [whole, rows]) {
		const found = facts.filter((fact) => script.includes(fact));
		expect(found.length / facts.length).toBeGreaterThan(0.95);
	}
});
