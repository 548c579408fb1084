import { tell, type Connection } from './connection.ts';
import type { LiveRoom } from './live-room.ts';

/** Does this browser wait for the host's word on a claim? */
export const isClaimant = ({ state }: LiveRoom, { holder }: Connection): boolean =>
	state.claims.some((claim) => claim.holder === holder);

/** Tells a visitor that the host is asked. */
export function admitClaim(live: LiveRoom, connection: Connection): void {
	live.claimants.add(connection);
	tell(connection, { type: 'claimed' });
}

/** Whoever waits for the host's word hears when there is nothing left to wait for. */
export function turnClaimantsAway(live: LiveRoom): void {
	for (const claimant of live.claimants) {
		if (isClaimant(live, claimant)) continue;
		live.claimants.delete(claimant);
		if (!live.visitors.has(claimant)) continue;
		tell(claimant, { type: 'refused', to: 'claim', refusal: { code: 'claim-closed' } });
	}
}
