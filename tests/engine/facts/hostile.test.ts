import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFactBase } from '../../../src/lib/engine/facts/parse-fact-base.ts';
import { formatProblem } from '../../../src/lib/engine/facts/problem.ts';
import { islandFiles, islandWith, loaded } from './island.ts';
import { packages } from './random-package.ts';

/** Loads, or is refused with messages of one line each. */
function isSettled(files: ReadonlyMap<string, string>): boolean {
	const base = parseFactBase(files);
	if (base.ok) return true;
	expect(base.error.length).toBeGreaterThan(0);
	for (const line of base.error.map(formatProblem)) {
		expect(line).toMatch(/^[^\n\r]+: [^\n\r]+$/);
		expect(line.length).toBeLessThan(2000);
	}
	return false;
}

describe('whatever is in its files', () => {
	test('a random package loads or is refused with messages', () => {
		let accepted = 0;
		fc.assert(
			fc.property(packages, (files) => void (accepted += Number(isSettled(files)))),
			{ numRuns: 400 }
		);
		expect(accepted).toBeGreaterThan(20);
	});

	test('a base with a piece of one file replaced loads or is refused with messages', () => {
		const files = islandFiles();
		const edit = fc.record({
			path: fc.constantFrom(...files.keys()),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			length: fc.integer({ min: 0, max: 30 }),
			text: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...BARBS))
		});
		fc.assert(
			fc.property(edit, ({ path, at, length, text }) => {
				const before = files.get(path) ?? '';
				const start = Math.floor(at * before.length);
				const after = before.slice(0, start) + text + before.slice(start + length);
				isSettled(new Map([...files, [path, after]]));
			}),
			{ numRuns: 300 }
		);
	});

	test('a text of any kind for a file is answered with messages', () => {
		const path = fc.constantFrom(
			'datapackage.json',
			'towns.csv',
			'phrasing/en.yaml',
			'phrasing/../x.yaml'
		);
		fc.assert(
			fc.property(
				path,
				fc.oneof(fc.string(), fc.json(), fc.constantFrom(...BARBS)),
				(name, text) => {
					isSettled(new Map([...islandFiles(), [name, text]]));
				}
			),
			{ numRuns: 200 }
		);
	});
});

const BARBS = [
	'"',
	'\n',
	'\0',
	';',
	',',
	'{',
	'}}',
	'[',
	'__proto__',
	'constructor',
	'=cmd()',
	'\ud800',
	'&a',
	'*a',
	'- ',
	'\ufeff',
	'9'.repeat(400),
	'NaN',
	'-',
	'!!js/function',
	'['.repeat(20_000),
	'{"a":'.repeat(5000)
];

test('names that mean something to the language mean nothing here', () => {
	const files = islandWith(
		['bridges.csv', 'swan-bridge,Swan Bridge', 'constructor,__proto__'],
		['spans.csv', 'swan-bridge,', 'constructor,'],
		['remarks.csv', 'swan-bridge,', 'constructor,'],
		['datapackage.json', '"races":{"en"', '"toString":{"en":"To","kk":"To"},"races":{"en"']
	);
	const base = loaded(files);
	expect(base.topics.get('toString')).toEqual({ en: 'To', kk: 'To' });
	expect(base.relations.get('bridges')?.wording?.get('en')?.forms.get('label')?.[11]).toBe(
		'__proto__'
	);
});

test('cells that a spreadsheet would run are text like any other', () => {
	const files = islandWith(['bridges.csv', 'Swan Bridge', '"=HYPERLINK(""http://x.example"")"']);
	expect(loaded(files).relations.get('bridges')?.wording?.get('en')?.forms.get('label')?.[11]).toBe(
		'=HYPERLINK("http://x.example")'
	);
});
