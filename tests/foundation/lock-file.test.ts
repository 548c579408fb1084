import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
}

const { packages }: { packages: Record<string, Entry> } = JSON.parse(
	readFileSync('package-lock.json', 'utf8')
);
const entries = Object.entries(packages).filter(([path]) => path !== '');

it('the lock file names no host, so that every registry can serve it', () => {
	expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('the lock file pins the content of every package', () => {
	const unpinned = entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
	expect(unpinned).toEqual([]);
});

it.each(['darwin-arm64', 'linux-x64-gnu', 'linux-arm64-gnu', 'win32-x64-msvc'])(
	'the lock file has the binaries for %s',
	(platform) => {
		for (const name of ['@rollup/rollup', '@rolldown/binding', '@takumi-rs/core'])
			expect(packages).toHaveProperty([`node_modules/${name}-${platform}`]);
	}
);
