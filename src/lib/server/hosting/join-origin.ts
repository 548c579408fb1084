import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';
import type { Config } from '../config.ts';

/** Interfaces of a machine to itself. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** Where a server that listens everywhere may be opened on its own machine, and from no other. */
const ANYWHERE = /^(0\.0\.0\.0|\[::\])$/;
/** Networks that virtual machines and containers make for themselves. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|zt)/i;

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The origin that players' phones should open: the configured one; else as the host's own request says,
 * unless that names this machine to itself: then its address on the local network, if it listens there.
 */
export function joinOrigin(
	{ origin, host }: Pick<Config, 'origin' | 'host'>,
	url: URL,
	interfaces: Interfaces = networkInterfaces()
): string {
	if (origin !== null) return origin;
	const isForItself = LOOPBACK.test(url.hostname) || ANYWHERE.test(url.hostname);
	if (!isForItself || LOOPBACK.test(host)) return url.origin;
	const address = lanAddress(interfaces);
	if (address === null) return url.origin;
	const lan = new URL(url.origin);
	lan.hostname = address;
	return lan.origin;
}

function lanAddress(interfaces: Interfaces): string | null {
	const found = Object.entries(interfaces).flatMap(([name, list]) =>
		(list ?? [])
			.filter(({ family, internal }) => family === 'IPv4' && !internal)
			.map(({ address }) => ({ name, address }))
	);
	const real = found.find(({ name }) => !VIRTUAL.test(name)) ?? found[0];
	return real?.address ?? null;
}
