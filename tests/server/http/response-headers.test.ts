import { describe, expect, test } from 'vitest';
import { BODY_MAX_BYTES, isTooLarge } from '../../../src/lib/server/http/is-too-large.ts';
import { addHeaders } from '../../../src/lib/server/http/response-headers.ts';

describe('every page', () => {
	test('says what it is, and tells other sites nothing', () => {
		const { headers } = addHeaders(new Response('a page'));
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toContain('camera=()');
	});

	test('is kept by no shared cache, unless it says so itself', () => {
		expect(addHeaders(new Response('')).headers.get('cache-control')).toBe('private, no-cache');
		const card = new Response('', { headers: { 'cache-control': 'public, immutable' } });
		expect(addHeaders(card).headers.get('cache-control')).toBe('public, immutable');
	});
});

describe('a body', () => {
	const announced = (length: string) => ({ headers: new Headers({ 'content-length': length }) });

	test('as large as no form of ours is refused', () => {
		expect(isTooLarge(announced(String(BODY_MAX_BYTES)))).toBe(false);
		expect(isTooLarge(announced(String(BODY_MAX_BYTES + 1)))).toBe(true);
		expect(isTooLarge({ headers: new Headers() })).toBe(false);
	});
});
