import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { charactersOf } from '../../../src/lib/server/cards/characters-of.ts';

const { resolve } = createRequire(import.meta.url);
const charactersIn = async (file: string): Promise<ReadonlySet<string>> => {
	const path = resolve(`@fontsource-variable/${file}-wght-normal.woff2`);
	const points = await charactersOf(readFileSync(path));
	return new Set([...points].map((point) => String.fromCodePoint(point)));
};

test.each([
	['onest/files/onest-cyrillic', 'Жук', 'үあ'],
	['noto-sans/files/noto-sans-devanagari', 'अक्ष', 'Aก'],
	['noto-sans-kr/files/noto-sans-kr-1', '', '김'],
	['noto-sans-thai/files/noto-sans-thai-thai', 'กข', 'ກ']
])('%s has %s and not %s', async (file, those, others) => {
	const has = await charactersIn(file);
	expect([...those].filter((sign) => !has.has(sign))).toEqual([]);
	expect([...others].filter((sign) => has.has(sign))).toEqual([]);
});

test('what is no font file is refused', async () => {
	await expect(charactersOf(Buffer.from('GIF89a'))).rejects.toThrow('no WOFF2');
});
