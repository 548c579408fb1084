import type { Connection, Socket } from '../../src/lib/server/live/connection.ts';
import { holderOf, newSecret } from '../../src/lib/server/live/secret.ts';

/** A player's connection over a socket of the test's own, as it is when it has just been opened. */
export const phoneOn = <Its extends Socket>(
	socket: Its,
	given: Partial<Connection> = {}
): Connection & { readonly socket: Its } => ({
	role: 'player',
	holder: holderOf(newSecret(), 'BCDFGH'),
	seat: null,
	language: 'en',
	roundTrip: 0,
	measuredAt: 0,
	pingedAt: null,
	allowance: 30,
	allowanceAt: 0,
	...given,
	socket
});
