import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { HOST_AWAY_MS } from '../../src/lib/engine/room/deadline.ts';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import { parseSecret, newSecret, type Secret } from '../../src/lib/server/live/secret.ts';
import { redeemInvitation } from '../../src/lib/server/live/remote.ts';
import { controlCookie } from '../../src/lib/server/live/room-cookies.ts';
import { createLookUpLimits } from '../../src/lib/server/live/look-up-limits.ts';
import { connect, joinAs, type Client } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { startLiveServer } from './live-server.ts';
import { openSampleRoom } from './sample-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

async function hosted() {
	const { code, live, way, host } = await hostRoom(served.server);
	const remote = (secret: Secret): Promise<Client> =>
		connect({ ...way, as: 'remote', cookie: `${controlCookie('remote', code)}=${secret}` });
	return { way, host, live, remote };
}

async function invitationOf(host: Client): Promise<Secret> {
	host.say({ type: 'invite-remote' });
	const secret = parseSecret((await host.next('invitation')).secret);
	if (!secret) throw new Error('an invitation has a secret');
	return secret;
}

it('a remote opens nothing before the host’s nod, and everything after it', async () => {
	const { host, live, remote } = await hosted();
	const own = await redeemInvitation(served.server.rooms, live, await invitationOf(host));
	if (!own) throw new Error('the invitation holds');
	const phone = await remote(own);
	expect(await phone.next('remote')).toEqual({ type: 'remote', state: 'waiting' });
	phone.say({ type: 'start', turn: 0 });
	expect((await phone.next('refused')).refusal).toEqual({ code: 'not-allowed' });
	expect(phone.texts.join('')).not.toContain('"view"');
	host.say({ type: 'confirm-remote' });
	await phone.nextView('lobby');
	phone.say({ type: 'start', turn: 0 });
	expect((await phone.nextView('asking')).own.role).toBe('remote');
	phone.say({ type: 'invite-remote' });
	expect((await phone.next('refused')).to).toBe('invite-remote');
	host.say({ type: 'revoke-remote' });
	expect(await phone.closed).toBe(CLOSE_CODES.removed);
	expect(await (await remote(own)).closed).toBe(CLOSE_CODES.notAllowed);
});

it('an invitation works once, for two minutes, and only as it was given', async () => {
	const { host, live } = await hosted();
	const first = await invitationOf(host);
	expect(await redeemInvitation(served.server.rooms, live, newSecret())).toBeNull();
	expect(await redeemInvitation(served.server.rooms, live, first)).not.toBeNull();
	expect(await redeemInvitation(served.server.rooms, live, first)).toBeNull();
	const late = await invitationOf(host);
	served.now += 2 * 60 * 1000 + 1;
	expect(await redeemInvitation(served.server.rooms, live, late)).toBeNull();
});

it('a room that has had no host for three hours ends by itself', async () => {
	const { live } = await hosted();
	await new Promise<void>((resolve) =>
		served.server.rooms.clerk.submitAtOnce({
			live,
			command: { type: 'host-left' },
			settle: () => resolve()
		})
	);
	served.now += HOST_AWAY_MS;
	await new Promise<void>((resolve) =>
		served.server.rooms.clerk.submitAtOnce({
			live,
			command: { type: 'expire' },
			settle: () => resolve()
		})
	);
	expect(live.state.stage.name).toBe('finished');
	const row = await served.server.database
		.selectFrom('room')
		.select('finished')
		.where('code', '=', live.code)
		.executeTakeFirstOrThrow();
	expect(row.finished).toBe(served.now);
});

it('only look-ups that fail are limited', async () => {
	const limits = createLookUpLimits();
	for (let count = 0; count < 2000; count++) expect(await limits.mayLook('school')).toBe(true);
	for (let count = 0; count < 200; count++) await limits.noteFailure('guesser');
	expect(await limits.mayLook('guesser')).toBe(false);
	expect(await limits.mayLook('school')).toBe(true);
});

it('whoever guesses codes is stopped, and keeps no neighbour out of their room', async () => {
	const other = await startLiveServer(`${served.folder}/other.db`, () => served.now);
	const { code } = await openSampleRoom(other);
	const way = { port: other.port, code };
	const ana = await joinAs(way, 'Ana');
	for (let count = 0; count < 121; count++) {
		await (
			await connect({ ...way, code: 'ZZZZZZ' })
		).closed;
	}
	await expect(connect({ ...way, code: 'ZZZZZZ' })).rejects.toThrow('429');
	const again = await connect({ ...way, cookie: ana.cookie() });
	await again.nextView('lobby');
	await other.close();
});

it('what is acknowledged is on the disk: the connection is fully synchronous', async () => {
	const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(
		served.server.database
	);
	expect(rows).toEqual([{ synchronous: 2 }]);
});
