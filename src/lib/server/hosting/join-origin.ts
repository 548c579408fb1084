import type { Config } from '../config.ts';
import { type Interfaces, lanAddresses } from '../lan-addresses.ts';

/** A machine's names for itself, as they stand in an address or in `HOST`. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\])$/i;
/** Where a server that listens everywhere may be opened on its own machine, and from no other. */
const ANYWHERE = /^(0\.0\.0\.0|\[::\])$/;

/**
 * The origin that players' phones should open: the configured one; else as the host's own request says,
 * unless that names this machine to itself: then its address on the local network, if it listens there.
 */
export function joinOrigin(
	{ origin, host }: Pick<Config, 'origin' | 'host'>,
	url: URL,
	interfaces?: Interfaces
): string {
	if (origin !== null) return origin;
	const isForItself = LOOPBACK.test(url.hostname) || ANYWHERE.test(url.hostname);
	if (!isForItself || LOOPBACK.test(host)) return url.origin;
	const [address] = lanAddresses(interfaces);
	if (address === undefined) return url.origin;
	const lan = new URL(url.origin);
	lan.hostname = address;
	return lan.origin;
}
