import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Words of the format, of the kinds and of Intl's parts of a number, which a base may use as names too. */
const FORMAT = new Set(
	(
		'id title date year number source sources paragraphs label aliases as_of status reason order ' +
		'about forecast forecasts high overlaps qualifier modality role name value kind place when first group'
	).split(' ')
);

function namesIn(folder: string): readonly string[] {
	const descriptor: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
	const names: string[] = [];
	const walk = (node: unknown): void => {
		if (Array.isArray(node)) node.forEach(walk);
		else if (typeof node === 'object' && node !== null) {
			for (const [key, value] of Object.entries(node)) {
				if ((key === 'name' || key === 'value') && typeof value === 'string') names.push(value);
				else walk(value);
			}
		}
	};
	walk(descriptor);
	return names.filter((name) => name.length > 3);
}

function codeOf(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.map((code) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
		.join('\n');
}

test('the engine names no relation, field or category of a fact base', () => {
	const strings = [...codeOf(join(ROOT, 'src/lib/engine')).matchAll(/'([^'\n]*)'|`([^`]*)`/g)];
	const quoted = new Set(strings.map(([, single, template]) => single ?? template ?? ''));
	for (const base of readdirSync(join(ROOT, 'questions'), { withFileTypes: true })) {
		if (!base.isDirectory()) continue;
		const named = namesIn(join(ROOT, 'questions', base.name));
		expect(named.filter((name) => quoted.has(name) && !FORMAT.has(name))).toEqual([]);
	}
});
