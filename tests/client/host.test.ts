import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Host, SURPRISE_MS } from '../../src/lib/client/host.ts';
import { Room } from '../../src/lib/client/room.svelte.ts';
import type { HostView } from '../../src/lib/game/room/host-view.ts';
import type { HostSays } from '../../src/lib/game/room/messages.ts';
import { scriptedSockets } from './scripted-socket.ts';

const own: HostView = {
	role: 'host',
	obvious: 'next',
	locked: false,
	earlyReveal: true,
	autoAdvance: null,
	canAskAgain: false,
	overtimeUntil: null,
	claims: [],
	tally: null,
	leaders: []
};

function hold() {
	const { opened, open } = scriptedSockets();
	let now = 0;
	const room = new Room();
	const host = new Host(room, () => now);
	room.connect({ code: 'BCDFGH', role: 'host', language: 'en', origin: 'http://x.test' }, open);
	opened[0]?.welcome();
	const show = (turn: number, obvious: HostView['obvious'] = 'next') =>
		opened[0]?.say({
			type: 'view',
			view: { common: { stage: 'walking', turn }, own: { ...own, obvious } }
		});
	const wait = (time: number) => void (now += time);
	const heard = () => opened[0]?.said.map((text): HostSays['type'] => JSON.parse(text).type);
	show(1);
	return { host, show, wait, heard };
}

describe('a press of the host', () => {
	beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));

	it('just behind an answer that came by itself does not skip it', () => {
		const { host, show, wait, heard } = hold();
		show(2);
		wait(SURPRISE_MS - 1);
		host.say({ type: 'next', turn: 2 });
		host.say({ type: 'again', turn: 2 });
		expect(heard()).toEqual([]);
		wait(1);
		host.say({ type: 'next', turn: 2 });
		expect(heard()).toEqual(['next']);
	});

	it('just behind the last answer does not end the round, unless it was asked for once more', () => {
		const { host, show, heard } = hold();
		show(2, 'end');
		host.say({ type: 'end' });
		expect(heard()).toEqual([]);
		show(3, 'reveal');
		host.say({ type: 'end' });
		expect(heard()).toEqual(['end']);
	});

	it('is taken at once behind a step of the host’s own', () => {
		const { host, show, heard } = hold();
		host.say({ type: 'reveal', turn: 1 });
		show(2);
		host.say({ type: 'next', turn: 2 });
		expect(heard()).toEqual(['reveal', 'next']);
	});

	it('is taken at once when the page has just come, or shows the same stage anew', () => {
		const { host, show, heard } = hold();
		show(1);
		host.say({ type: 'next', turn: 1 });
		expect(heard()).toEqual(['next']);
	});

	it('that moves nothing on is always taken', () => {
		const { host, show, heard } = hold();
		show(2);
		host.say({ type: 'extend' });
		host.say({ type: 'lock', locked: true });
		expect(heard()).toEqual(['extend', 'lock']);
	});
});
