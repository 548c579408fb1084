import { CLOSE_CODES } from '../../game/room/messages.ts';
import { tell, type Connection } from './connection.ts';
import type { Desk } from './desk.ts';
import type { LiveRoom } from './live-room.ts';
import { noteHost } from './presence.ts';
import { pulseNow } from './pulse.ts';
import { holderOf, newSecret, type Holder, type Secret } from './secret.ts';
import { showTo } from './show.ts';

/** An invitation holds for two minutes. */
const INVITATION_MS = 2 * 60 * 1000;

/** Gives the host a secret that lets one phone ask to be the remote; an older one is void. */
export function inviteRemote({ clock }: Desk, live: LiveRoom, host: Connection): void {
	const secret = newSecret();
	const expiresAt = clock() + INVITATION_MS;
	live.invitation = { holder: holderOf(secret, live.code), expiresAt };
	tell(host, { type: 'invitation', secret, expiresAt });
}

/**
 * Swaps an invitation for the remote's own secret, once. The host has to nod before it opens
 * anything. Null when the invitation is void.
 */
export async function redeemInvitation(
	desk: Desk,
	live: LiveRoom,
	secret: Secret
): Promise<Secret | null> {
	const { invitation } = live;
	if (invitation === null || invitation.holder !== holderOf(secret, live.code)) return null;
	live.invitation = null;
	if (desk.clock() > invitation.expiresAt) return null;
	const own = newSecret();
	await changeRemote(desk, live, { holder: holderOf(own, live.code), isConfirmed: false });
	return own;
}

/**
 * Gives the remote that the host has taken along its own secret in this room, once. Until then its place is
 * kept under the hash that it has in the room before, which opens nothing here. Null for everybody else.
 */
export async function letFollow(
	desk: Desk,
	live: LiveRoom,
	known: readonly Holder[]
): Promise<Secret | null> {
	const { remote } = live;
	if (!known.some((holder) => holder === remote?.holder)) return null;
	const own = newSecret();
	await changeRemote(desk, live, { holder: holderOf(own, live.code), isConfirmed: true });
	return own;
}

/** Lets the waiting remote in. */
export async function confirmRemote(desk: Desk, live: LiveRoom): Promise<void> {
	if (live.remote === null || live.remote.isConfirmed) return;
	await changeRemote(desk, live, { ...live.remote, isConfirmed: true });
	for (const watcher of remotesOf(live)) {
		tellState(live, watcher);
		showTo(live, watcher);
		pulseNow(live, watcher);
		noteHost(desk, live);
	}
}

/** Shuts the remote out for good. */
export const revokeRemote = (desk: Desk, live: LiveRoom): Promise<void> =>
	changeRemote(desk, live, null);

/** Stores who the remote is; whoever was it before is shut out. */
async function changeRemote(desk: Desk, live: LiveRoom, remote: LiveRoom['remote']): Promise<void> {
	await desk.database
		.updateTable('room')
		.set({ remote: remote?.holder ?? null, remote_confirmed: remote?.isConfirmed ? 1 : 0 })
		.where('code', '=', live.code)
		.execute();
	live.remote = remote;
	for (const watcher of remotesOf(live)) {
		if (watcher.holder !== remote?.holder) watcher.socket.close(CLOSE_CODES.removed);
	}
	for (const watcher of live.watchers) if (watcher.role === 'host') tellState(live, watcher);
}

/** To host and remote: how things stand with the remote. */
export function tellState({ remote }: LiveRoom, watcher: Connection): void {
	const state = remote === null ? 'none' : remote.isConfirmed ? 'confirmed' : 'waiting';
	tell(watcher, { type: 'remote', state });
}

const remotesOf = (live: LiveRoom): readonly Connection[] =>
	[...live.watchers].filter(({ role }) => role === 'remote');
