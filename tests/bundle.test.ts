import Papa from 'papaparse';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Bookkeeping, not facts: these columns hold words of the format. */
const FORMAT = new Set(['status', 'qualifier', 'modality', 'ask', 'id', 'url', 'overlaps']);
/** Shorter ones, and plain lower-case words, also occur in any program. */
const TELLING = /^(?=.*[A-Z\u0400-\u04ff ]).{7,}$/su;

/** Every value of every table that could only stand in a page if a fact did. */
const facts = [
	...new Set(
		globSync('questions/*/*.csv').flatMap((path) =>
			Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true }).data.flatMap(
				(row) =>
					Object.entries(row)
						.filter(([column]) => !FORMAT.has(column))
						.flatMap(([, cell]) => String(cell ?? '').split(';'))
						.map((value) => value.trim())
						.filter((value) => TELLING.test(value))
			)
		)
	)
];

it('what is sent to browsers holds no fact: pages get questions, never the tables', () => {
	const sent = globSync('build/client/**/*.{js,css,html,json,svg,txt,webmanifest}')
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	expect(sent.length, 'there is a build: `npm run build`').toBeGreaterThan(10_000);
	expect(facts.length).toBeGreaterThan(100);
	expect(facts.filter((fact) => sent.includes(fact))).toEqual([]);
});

it('a table that slipped into the pages would be found', () => {
	const [first = ''] = facts;
	expect(facts.filter((fact) => `const leaked = ["${first}"]`.includes(fact))).toContain(first);
});
