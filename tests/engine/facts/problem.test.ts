import { expect, test } from 'vitest';
import { formatProblem, listOf, quote } from '../../../src/lib/engine/facts/problem.ts';

test('a problem is one line that says where, what must be and what was seen', () => {
	const message = `must be ${listOf(['gold', 'silver', 'bronze'])}, saw ${quote('silvr')}`;
	expect(formatProblem({ file: 'medals.csv', at: 'row 7, column colour', message })).toBe(
		"medals.csv row 7, column colour: must be gold, silver or bronze, saw 'silvr'"
	);
	expect(formatProblem({ file: 'a.csv', at: 'row 1, column x\ny', message: 'm' })).toBe(
		'a.csv row 1, column x\\ny: m'
	);
});

test('what was seen is shown short, and nothing in it is invisible', () => {
	expect(quote('a\tb\u202ec\ud800')).toBe("'a\\u{9}b\\u{202e}c\\u{fffd}'");
	expect(quote('x'.repeat(100))).toHaveLength(63);
});

test('a long list of what may be is cut short', () => {
	expect(listOf(['a'])).toBe('a');
	expect(listOf(Array.from({ length: 40 }, (_, i) => `c${i}`))).toMatch(/c11 or 28 more$/);
});
