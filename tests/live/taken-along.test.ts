import { describe, expect, it } from 'vitest';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import type { RoomCode } from '../../src/lib/game/room/code.ts';
import {
	confirmRemote,
	letFollow,
	redeemInvitation,
	revokeRemote
} from '../../src/lib/server/live/remote.ts';
import { controlCookie } from '../../src/lib/server/live/room-cookies.ts';
import { holderOf, parseSecret, type Secret } from '../../src/lib/server/live/secret.ts';
import { connect, type Client, type Way } from './client.ts';
import { finishedRound, playOn } from './finished-round.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

async function liveRoom(code: RoomCode) {
	const live = await served.server.rooms.find(code);
	if (live === null) throw new Error('the room was opened');
	return live;
}

/** A round that is over, with a remote that waits for the host's nod: its secret, and what it is known by. */
async function finishedWithRemote() {
	const round = await finishedRound(served);
	const { live } = round;
	round.host.say({ type: 'invite-remote' });
	const invitation = parseSecret((await round.host.next('invitation')).secret);
	const secret = invitation && (await redeemInvitation(served.server.rooms, live, invitation));
	if (!secret) throw new Error('the invitation holds');
	const nod = () => confirmRemote(served.server.rooms, live);
	return { ...round, secret, known: [holderOf(secret, live.code)], nod };
}

const remoteIn = (way: Way, secret: Secret): Promise<Client> =>
	connect({ ...way, as: 'remote', cookie: `${controlCookie('remote', way.code)}=${secret}` });

const followTo = async (code: RoomCode, known: Parameters<typeof letFollow>[2]) =>
	letFollow(served.server.rooms, await liveRoom(code), known);

describe('the remote of a round that is played on', () => {
	it('controls the next one under a secret of its own there, which it gets once', async () => {
		const { live, way, secret, known, nod } = await finishedWithRemote();
		await nod();
		const next = await playOn(served, live);
		const there = { ...way, code: next };
		expect(await (await remoteIn(there, secret)).closed).toBe(CLOSE_CODES.notAllowed);
		const own = await followTo(next, known);
		if (own === null) throw new Error('it was taken along');
		expect(own).not.toBe(secret);
		const phone = await remoteIn(there, own);
		await phone.nextView('lobby');
		phone.say({ type: 'start', turn: 0 });
		await phone.nextView('asking');
		expect(await followTo(next, known)).toBeNull();
	});

	it('is told of to nobody: neither its secrets nor their hashes are sent', async () => {
		const { live, secret, known, nod, ...clients } = await finishedWithRemote();
		await nod();
		const next = await playOn(served, live);
		const own = await followTo(next, known);
		if (own === null) throw new Error('it was taken along');
		const there = await connect({ ...clients.way, code: next, as: 'screen' });
		await there.nextView('lobby');
		for (const { texts } of [clients.host, clients.screen, clients.visitor, clients.ana, there]) {
			for (const hidden of [secret, own, holderOf(own, next), ...known]) {
				expect(texts.join('')).not.toContain(hidden);
			}
		}
	});

	it('is still taken along when it wakes up after the server has started again', async () => {
		const { live, way, known, nod } = await finishedWithRemote();
		await nod();
		const next = await playOn(served, live);
		served.server.rooms.forget(await liveRoom(next));
		const own = await followTo(next, known);
		if (own === null) throw new Error('it was taken along');
		await (await remoteIn({ ...way, code: next }, own)).nextView('lobby');
	});

	it('is not taken along without the host’s nod, nor once the host has taken the control back', async () => {
		const waiting = await finishedWithRemote();
		expect(await followTo(await playOn(served, waiting.live), waiting.known)).toBeNull();
		const { live, known, nod } = await finishedWithRemote();
		await nod();
		const next = await playOn(served, live);
		await revokeRemote(served.server.rooms, await liveRoom(next));
		expect(await followTo(next, known)).toBeNull();
	});

	it('keeps nobody else’s place: a phone that is the remote elsewhere is not let in', async () => {
		const [one, other] = [await finishedWithRemote(), await finishedWithRemote()];
		await one.nod();
		await other.nod();
		const next = await playOn(served, one.live);
		expect(await followTo(next, other.known)).toBeNull();
		expect(await followTo(next, [])).toBeNull();
		expect(await followTo(next, [...other.known, ...one.known])).not.toBeNull();
	});
});
