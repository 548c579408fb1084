import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/lib/server/live/address-of.ts';

const PROXY = '10.0.0.1';
const request = (headers: Record<string, string>) => ({
	headers,
	socket: { remoteAddress: PROXY }
});
const forwarded = request({ 'x-forwarded-for': '198.51.100.7, 203.0.113.5, 192.0.2.9' });

describe('where a player comes from', () => {
	it('is the other end of the connection, whatever a header claims, where no proxy is named', () => {
		expect(addressOf(forwarded, null)).toBe(PROXY);
	});

	it('is what the last of the proxies saw, whatever the player claims', () => {
		expect(addressOf(forwarded, { header: 'x-forwarded-for', depth: 1 })).toBe('192.0.2.9');
		expect(addressOf(forwarded, { header: 'x-forwarded-for', depth: 2 })).toBe('203.0.113.5');
	});

	it('is the whole of any other header', () => {
		const visit = request({ 'true-client-ip': '203.0.113.5' });
		expect(addressOf(visit, { header: 'true-client-ip', depth: 3 })).toBe('203.0.113.5');
	});

	it('is the other end of the connection for whoever goes round the proxy', () => {
		expect(addressOf(request({}), { header: 'x-forwarded-for', depth: 1 })).toBe(PROXY);
		expect(addressOf(forwarded, { header: 'x-forwarded-for', depth: 9 })).toBe(PROXY);
	});
});
