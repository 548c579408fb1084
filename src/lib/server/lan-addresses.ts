import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** As `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks that virtual machines, containers and tunnels make for themselves, as each system names them. */
const VIRTUAL =
	/^(docker|br-|veth|virbr|vmnet|vmware|vboxnet|virtualbox|tun|tap|utun|wg|zt|zerotier|tailscale)/i;
/** What a machine gives itself when nobody gives it an address (RFC 3927): hardly anybody reaches it there. */
const SELF_GIVEN = /^169\.254\./;

/**
 * The IPv4 addresses that other machines may reach this one by, in the system's order: of real networks,
 * or of virtual ones where there are no others.
 */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
	const found = Object.entries(interfaces).flatMap(([name, list]) =>
		(list ?? [])
			.filter(({ family, internal }) => family === 'IPv4' && !internal)
			.filter(({ address }) => !SELF_GIVEN.test(address))
			.map(({ address }) => ({ name, address }))
	);
	const real = found.filter(({ name }) => !VIRTUAL.test(name));
	return (real.length > 0 ? real : found).map(({ address }) => address);
}
