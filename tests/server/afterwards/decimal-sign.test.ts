import { expect, test } from 'vitest';
import { decimalSign } from '../../../src/lib/server/afterwards/decimal-sign.ts';

test.each([
	['ru', ','],
	['kk-KZ,ru;q=0.8,en;q=0.5', ','],
	['de', ','],
	['de-CH', '.'],
	['en-US,ru;q=0.5', '.'],
	['en;q=0.5,ru', ','],
	['uz-Cyrl-UZ', ','],
	['de-DE-u-nu-latn', ','],
	['*', '.'],
	['*,ru;q=0.5', ','],
	['nonsense-nonsense;;,', '.'],
	['', '.'],
	[null, '.']
])('a visitor who asks for %j writes a half as 0%s5', (header, sign) => {
	expect(decimalSign(header)).toBe(sign);
});
