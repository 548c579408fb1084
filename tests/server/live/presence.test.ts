import { expect, it } from 'vitest';
import { connect, hostCookie, joinAs } from '../../live/client.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { withServer } from '../../live/with-server.ts';

const served = withServer('each', Date.now);

async function roomWithAna() {
	const { code, hostSecret } = await openSampleRoom(served.server);
	const way = { port: served.server.port, code };
	const host = await connect({ ...way, as: 'host', cookie: hostCookie(code, hostSecret) });
	await joinAs(way, 'Ana');
	const live = await served.server.rooms.find(code);
	if (live === null) throw new Error('the room is there');
	return { way, host, live };
}

it('fifty claims whose browsers are gone keep nobody from an old seat', async () => {
	const { way, live } = await roomWithAna();
	const crowd = await Promise.all(Array.from({ length: 50 }, () => connect(way)));
	for (const visitor of crowd) visitor.say({ type: 'claim', name: 'Ana' });
	await Promise.all(crowd.map((visitor) => visitor.next('claimed')));
	const late = await connect(way);
	late.say({ type: 'claim', name: 'Ana' });
	expect((await late.next('refused')).refusal).toEqual({ code: 'too-many-claims' });
	for (const { socket } of crowd) socket.terminate();
	await expect.poll(() => live.state.claims, { timeout: 10_000 }).toEqual([]);
	late.say({ type: 'claim', name: 'Ana' });
	await late.next('claimed');
});

it('a claim ends also when its browser hangs up before it is stored, and stays for one that comes back', async () => {
	const { way, live } = await roomWithAna();
	const hasty = await connect(way);
	const patient = await connect(way);
	patient.say({ type: 'claim', name: 'Ana' });
	await patient.next('claimed');
	hasty.say({ type: 'claim', name: 'Ana' });
	hasty.socket.close();
	await expect.poll(() => live.state.claims).toHaveLength(2);
	patient.socket.terminate();
	await connect({ ...way, cookie: patient.cookie() });
	await expect.poll(() => live.state.claims, { timeout: 10_000 }).toHaveLength(1);
	await expect
		.poll(() => [...live.timers.keys()].filter((name) => name.startsWith('claimant')))
		.toEqual([]);
	expect(live.state.claims).toMatchObject([{ claim: 0 }]);
});
