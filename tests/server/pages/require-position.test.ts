import { expect, test } from 'vitest';
import { requirePosition } from '../../../src/lib/server/pages/require-position.ts';

test('questions are counted from 1, also behind the thousandth of an endless run', () => {
	expect(requirePosition('1', 10)).toBe(0);
	expect(requirePosition('10', 10)).toBe(9);
	expect(requirePosition('1000', 1010)).toBe(999);
});

test.each(['', '0', '11', '-1', '01', '1.0', '1e0', '0x1', ' 1', '१', '99999999999'])(
	'a quiz of ten has no question %j',
	(n) => {
		const body = { code: 'no-question', message: 'This quiz has the questions 1 to 10.' };
		expect(() => requirePosition(n, 10)).toThrow(expect.objectContaining({ status: 404, body }));
	}
);
