import type { NetworkInterfaceInfo } from 'node:os';

/** A network interface with this IPv4 address, as the system gives it. */
export const interfaceAt = (address: string, internal = false): NetworkInterfaceInfo => ({
	address,
	internal,
	family: 'IPv4',
	netmask: '255.255.255.0',
	mac: '00:00:00:00:00:00',
	cidr: null
});
