import { expect, test } from 'vitest';
import { isReservedAction } from '../../../src/lib/server/http/is-reserved-action.ts';

const at = (search: string) => isReservedAction(new URL(search, 'http://baige.test/r/x'));

test.each([
	'default',
	'toString',
	'constructor',
	'valueOf',
	'hasOwnProperty',
	'__proto__',
	'%74oString'
])('a form cannot name %s as its action', (name) => {
	expect(at(`?/${name}`)).toBe(true);
	expect(at(`?month=2026-11&/${name}`)).toBe(true);
});

test('a form can name any other', () => {
	for (const search of ['', '?/start', '?/to', '?constructor=1', '?month=toString'])
		expect(at(search)).toBe(false);
});
