import { describe, expect, it } from 'vitest';
import { lanAddresses } from '../../src/lib/server/lan-addresses.ts';
import { interfaceAt as at } from './interface-at.ts';

describe('the addresses of a machine on its network', () => {
	it('are those of cable and radio, in the order of the system', () => {
		expect(
			lanAddresses({
				lo: [at('127.0.0.1', true)],
				eth0: [at('10.0.0.7')],
				wlan0: [at('192.168.1.5')]
			})
		).toEqual(['10.0.0.7', '192.168.1.5']);
	});

	it.each([
		'docker0',
		'br-1f2e3d',
		'VirtualBox Host-Only Network',
		'VirtualBox Host-Only Ethernet Adapter #2',
		'VMware Network Adapter VMnet8',
		'vEthernet (WSL)',
		'vEthernet (Default Switch)',
		'utun3',
		'wg0',
		'ZeroTier One [8056c2e21c000001]'
	])('are not that of %s', (name) => {
		const interfaces = { [name]: [at('192.168.56.1')], 'Wi-Fi': [at('192.168.1.5')] };
		expect(lanAddresses(interfaces)).toEqual(['192.168.1.5']);
	});

	it('are virtual ones where there are no others', () => {
		expect(lanAddresses({ docker0: [at('172.17.0.1')] })).toEqual(['172.17.0.1']);
	});

	it('are none that the machine gave itself because nobody answered', () => {
		expect(lanAddresses({ Ethernet: [at('169.254.12.7')], 'Wi-Fi': [at('192.168.1.5')] })).toEqual([
			'192.168.1.5'
		]);
		expect(lanAddresses({ Ethernet: [at('169.254.12.7')] })).toEqual([]);
	});
});
