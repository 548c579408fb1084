import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../src/lib/engine/room/deadline.ts';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import type { RoomSettings } from '../../src/lib/game/room/settings.ts';
import type { QuestionId } from '../../src/lib/game/question.ts';
import { connect, joinAs, ownOf, type Client } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

/** A room whose host is in. */
async function room(settings: Partial<RoomSettings> = {}) {
	const hosted = await hostRoom(served.server, settings);
	await hosted.host.nextView('lobby');
	return hosted;
}

async function start(host: Client): Promise<number> {
	host.say({ type: 'start', turn: 0 });
	const { common } = await host.nextView('asking');
	served.now += LEAD_MS;
	return common.turn;
}

const first = 'q-one' as QuestionId;
const choose = (option: number) => ({
	type: 'answer' as const,
	question: first,
	answer: { form: 'one' as const, option },
	at: served.now
});

describe('a round over sockets', () => {
	it('goes from the door to the podium', async () => {
		const { way, host } = await room();
		const ana = await connect(way);
		expect((await ana.next('room')).room).toMatchObject({ title: 'Rivers', length: 8 });
		expect((await ana.next('door')).door).toEqual({ state: 'open', next: null });
		ana.say({ type: 'join', name: 'Ana', team: null });
		expect(ownOf(await ana.nextView('lobby'))).toMatchObject({ name: 'Ana', seat: 0 });
		const turn = await start(host);
		const asking = await ana.nextView('asking');
		expect(JSON.stringify(asking)).not.toContain('It is');
		ana.say(choose(1));
		expect(await ana.next('received')).toEqual({ type: 'received', question: first });
		host.say({ type: 'reveal', turn });
		const revealed = await ana.nextView('revealed');
		expect(ownOf(revealed)).toMatchObject({
			outcome: { mark: { verdict: 'right' } },
			rank: { place: 1 }
		});
		host.say({ type: 'end' });
		expect((await ana.nextView('finished')).common).toMatchObject({ podium: [{ name: 'Ana' }] });
	});

	it('a screen needs no secret, and a phone reads its own language', async () => {
		const { way, host } = await room();
		const screen = await connect({ ...way, as: 'screen', language: 'kk' });
		expect((await screen.next('room')).room).toMatchObject({ title: 'Өзендер' });
		const ana = await joinAs(way, 'Ana');
		ana.say({ type: 'language', language: 'kk' });
		expect((await ana.next('room')).room).toMatchObject({ title: 'Өзендер' });
		expect((await host.next('counters')).counters).toMatchObject({ players: expect.any(Number) });
	});
});

describe('a player', () => {
	it('who comes again in the same browser has the same seat, answer and all, at once', async () => {
		const { way, host } = await room();
		const ana = await joinAs(way, 'Ana');
		await start(host);
		ana.say(choose(2));
		await ana.next('received');
		const again = await connect({ ...way, cookie: ana.cookie() });
		expect(ownOf(await again.nextView('asking'))).toMatchObject({
			name: 'Ana',
			answer: { form: 'one', option: 2 }
		});
		expect(await ana.closed).toBe(CLOSE_CODES.takenOver);
		again.say(choose(1));
		expect((await again.next('refused')).refusal).toEqual({ code: 'already-answered' });
	});

	it('who is removed hears no more and answers no more', async () => {
		const { way, host } = await room();
		const ana = await joinAs(way, 'Ana');
		host.say({ type: 'remove', seat: 0 });
		expect(await ana.closed).toBe(CLOSE_CODES.removed);
		const again = await connect({ ...way, cookie: ana.cookie() });
		expect(await again.closed).toBe(CLOSE_CODES.removed);
	});

	it('who is removed is gone from the list of who leads on the screen, at once', async () => {
		const { way, host } = await room();
		await joinAs(way, 'Ana');
		await joinAs(way, 'Bo');
		const screen = await connect({ ...way, as: 'screen' });
		host.say({ type: 'reveal', turn: await start(host) });
		const leaders = async () => {
			const { own } = await screen.nextView('revealed');
			return own.role === 'screen' ? own.leaders.map(({ name }) => name) : [];
		};
		expect(await leaders()).toEqual(['Ana', 'Bo']);
		host.say({ type: 'remove', seat: 0 });
		expect(await leaders()).toEqual(['Bo']);
	});

	it('in another browser gets the old seat when the host approves', async () => {
		const { way, host } = await room();
		const old = await joinAs(way, 'Ana');
		const phone = await connect(way);
		phone.say({ type: 'claim', name: 'ana' });
		await phone.next('claimed');
		const asked = await host.nextView('lobby');
		if (asked.own.role !== 'host') throw new Error('this is the host');
		expect(asked.own.claims).toEqual([{ claim: 0, seat: 0, name: 'Ana' }]);
		host.say({ type: 'approve', claim: 0 });
		expect(ownOf(await phone.nextView('lobby'))).toMatchObject({ name: 'Ana', seat: 0 });
		expect(await old.closed).toBe(CLOSE_CODES.takenOver);
	});

	it('cannot do what only the host may', async () => {
		const { way } = await room();
		const ana = await joinAs(way, 'Ana');
		ana.say({ type: 'start', turn: 0 });
		expect((await ana.next('refused')).refusal).toEqual({ code: 'not-allowed' });
		const screen = await connect({ ...way, as: 'screen' });
		screen.say({ type: 'end' });
		expect((await screen.next('refused')).refusal).toEqual({ code: 'not-allowed' });
	});

	it.each(['FUCK', 'хуй', 'қотақ', 'х у й'])('is not let in as %s', async (name) => {
		const { way, host } = await room();
		const door = await connect(way);
		door.say({ type: 'join', name, team: null });
		expect((await door.next('refused')).refusal).toEqual({ code: 'name-abusive' });
		door.say({ type: 'join', name: 'Ana', team: null });
		expect(ownOf(await door.nextView('lobby'))).toMatchObject({ name: 'Ana', seat: 0 });
		expect(host.texts.join('')).not.toContain(name);
	});

	it('who joins in two tabs has one seat', async () => {
		const { way } = await room();
		const one = await connect(way);
		const two = await connect({ ...way, cookie: one.cookie() });
		one.say({ type: 'join', name: 'Ana', team: null });
		await one.next('view');
		two.say({ type: 'join', name: 'Bo', team: null });
		expect(ownOf((await two.next('view')).view)).toMatchObject({ name: 'Ana', seat: 0 });
		expect(await one.closed).toBe(CLOSE_CODES.takenOver);
	});
});

describe('the controls', () => {
	it('open with the host’s cookie only', async () => {
		const { way } = await room();
		const other = await room();
		const wrong = await connect({ ...way, as: 'host', cookie: other.control.cookie });
		expect(await wrong.closed).toBe(CLOSE_CODES.notAllowed);
		const none = await connect({ ...way, as: 'remote' });
		expect(await none.closed).toBe(CLOSE_CODES.notAllowed);
	});

	it('find the room as it was after a reload', async () => {
		const { way, host, control } = await room();
		await joinAs(way, 'Ana');
		host.socket.terminate();
		const again = await connect(control);
		expect((await again.nextView('lobby')).common).toMatchObject({ turn: 0 });
		expect((await again.next('roster')).roster).toMatchObject([{ name: 'Ana', present: true }]);
	});
});
