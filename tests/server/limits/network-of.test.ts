import { expect, test } from 'vitest';
import { networkOf } from '../../../src/lib/server/limits/network-of.ts';

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:DB8:1:2::1', '2001:db8:1:2'],
	['2001:0db8:0001::7', '2001:db8:1:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['::1', '0:0:0:0'],
	['64:ff9b::203.0.113.7', '64:ff9b:0:0'],
	['', ''],
	['somebody', 'somebody']
])('%s counts as %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
