import type { IncomingMessage } from 'node:http';
import type { Proxy } from '../config.ts';

/**
 * Where a request to upgrade comes from, as Kit finds it for every other request: of the addresses in
 * `x-forwarded-for` each proxy adds the last, and what stands before ours may be made up. A request that
 * went round the proxy counts by its connection.
 */
export function addressOf(
	{
		headers,
		socket
	}: Pick<IncomingMessage, 'headers'> & {
		readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
	},
	proxy: Proxy | null
): string {
	const stated = proxy === null ? undefined : headers[proxy.header];
	const text = Array.isArray(stated) ? stated.join(',') : (stated ?? '');
	const addresses = proxy?.header === 'x-forwarded-for' ? text.split(',') : [text];
	const depth = proxy?.header === 'x-forwarded-for' ? proxy.depth : 1;
	return addresses.at(-depth)?.trim() || (socket.remoteAddress ?? '');
}
