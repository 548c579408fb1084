import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const files = globSync('src/**/*.{ts,js,svelte}').map((file) => file.replaceAll('\\', '/'));

/** The files of ours that a file names, for their types alone too. */
function importsOf(file: string): readonly string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/\b(?:from|import) '(\.[^']+|\$lib\/[^']+)'/g)].flatMap(
		([, source = '']) => {
			const path = source.startsWith('.')
				? join(dirname(file), source).replaceAll('\\', '/')
				: source.replace('$lib', 'src/lib');
			return existsSync(path) ? [path] : [];
		}
	);
}

/** A way along imports that comes back to where it was; null when there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
	const done = new Set<string>();
	const walk = (file: string, way: readonly string[]): readonly string[] | null => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
		if (done.has(file)) return null;
		for (const next of imports.get(file) ?? []) {
			const circle = walk(next, [...way, file]);
			if (circle !== null) return circle;
		}
		done.add(file);
		return null;
	};
	for (const file of imports.keys()) {
		const circle = walk(file, []);
		if (circle !== null) return circle;
	}
	return null;
}

it('can be read from the bottom up: no file imports what imports it', () => {
	expect(circleIn(new Map(files.map((file) => [file, importsOf(file)])))).toBeNull();
});

it('finds a circle where there is one', () => {
	const imports = new Map([
		['a', ['b', 'c']],
		['b', []],
		['c', ['d']],
		['d', ['b', 'a']]
	]);
	expect(circleIn(imports)).toEqual(['a', 'c', 'd', 'a']);
});
