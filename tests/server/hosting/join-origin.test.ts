import { describe, expect, it } from 'vitest';
import { joinOrigin } from '../../../src/lib/server/hosting/join-origin.ts';
import { interfaceAt as at } from '../interface-at.ts';

const HOME = {
	lo: [at('127.0.0.1', true)],
	docker0: [at('172.17.0.1')],
	wlan0: [at('192.168.1.5')]
};
const open = { origin: null, host: '0.0.0.0' };

describe('the address that players are told', () => {
	it('is the configured one', () => {
		const config = { origin: 'https://quiz.example', host: '0.0.0.0' };
		expect(joinOrigin(config, new URL('http://localhost:3000/x'), HOME)).toBe(
			'https://quiz.example'
		);
	});

	it('is the one on the local network when the host’s browser names the machine as only itself can', () => {
		for (const name of ['localhost', '127.0.0.1', '[::1]', '0.0.0.0', '[::]']) {
			const url = new URL(`http://${name}:3000/host/BCDFGH`);
			expect(joinOrigin(open, url, HOME)).toBe('http://192.168.1.5:3000');
		}
	});

	it('is as the request says when that is no name of the machine for itself', () => {
		const url = new URL('http://baige.lan:3000/x');
		expect(joinOrigin(open, url, HOME)).toBe('http://baige.lan:3000');
	});

	it('is no address that the server does not listen on, and none where there is no network', () => {
		const url = new URL('http://localhost:3000/x');
		for (const host of ['127.0.0.1', 'localhost', '::1', '[::1]'])
			expect(joinOrigin({ origin: null, host }, url, HOME)).toBe('http://localhost:3000');
		expect(joinOrigin(open, url, { lo: [at('127.0.0.1', true)] })).toBe('http://localhost:3000');
	});
});
