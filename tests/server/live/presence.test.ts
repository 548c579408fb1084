import { expect, it } from 'vitest';
import { connect, joinAs } from '../../live/client.ts';
import { hostRoom } from '../../live/hosted-room.ts';
import { withServer } from '../../live/with-server.ts';

const served = withServer('each', Date.now);

async function roomWithAna() {
	const hosted = await hostRoom(served.server);
	await joinAs(hosted.way, 'Ana');
	return hosted;
}

it('fifty claims held open keep nobody from an old seat: one of them hears that it gave way', async () => {
	const { way, host, live } = await roomWithAna();
	await joinAs(way, 'Bo');
	const crowd = await Promise.all(Array.from({ length: 50 }, () => connect(way)));
	for (const visitor of crowd) visitor.say({ type: 'claim', name: 'Ana' });
	await Promise.all(crowd.map((visitor) => visitor.next('claimed')));
	const gaveWay = Promise.race(crowd.map((visitor) => visitor.next('refused')));
	const late = await connect(way);
	late.say({ type: 'claim', name: 'Bo' });
	await late.next('claimed');
	expect((await gaveWay).refusal).toEqual({ code: 'claim-closed' });
	expect(live.state.claims).toHaveLength(50);
	host.say({ type: 'approve', claim: 50 });
	expect(await late.nextView('lobby')).toMatchObject({ own: { name: 'Bo' } });
});

it('claims whose browsers are gone end with them', async () => {
	const { way, live } = await roomWithAna();
	const crowd = await Promise.all(Array.from({ length: 5 }, () => connect(way)));
	for (const visitor of crowd) visitor.say({ type: 'claim', name: 'Ana' });
	await Promise.all(crowd.map((visitor) => visitor.next('claimed')));
	for (const { socket } of crowd) socket.terminate();
	await expect.poll(() => live.state.claims, { timeout: 10_000 }).toEqual([]);
});

it('a claim that the host turns down is told to whoever waits, also after a lost connection', async () => {
	const { way, host } = await roomWithAna();
	const first = await connect(way);
	first.say({ type: 'claim', name: 'Ana' });
	await first.next('claimed');
	first.socket.terminate();
	const again = await connect({ ...way, cookie: first.cookie() });
	await again.next('claimed');
	host.say({ type: 'reject', claim: 0 });
	expect(await again.next('refused')).toMatchObject({
		to: 'claim',
		refusal: { code: 'claim-closed' }
	});
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
