import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from '../../src/lib/client/player.svelte.ts';
import { Room } from '../../src/lib/client/room.svelte.ts';
import type { Question, QuestionId } from '../../src/lib/game/question.ts';
import type { RoomHead } from '../../src/lib/game/room/head.ts';
import type { PlayerView } from '../../src/lib/game/room/player-view.ts';
import type { RoomView } from '../../src/lib/game/room/view.ts';
import { scriptedSockets } from './scripted-socket.ts';

const id = 'q1' as QuestionId;
const question: Question = {
	id,
	kind: 'choice',
	level: 'easy',
	topic: 'Rivers',
	prompt: 'Which is the longest?',
	form: 'one',
	options: ['Irtysh', 'Ishim']
};
const own: PlayerView = {
	role: 'player',
	seat: 0,
	name: 'Bo',
	team: null,
	points: 0,
	streak: 0,
	right: 0,
	extraTime: 0,
	closesAt: null,
	answer: null,
	outcome: null,
	rank: null,
	verdicts: []
};
const asking = (answer: PlayerView['answer']): RoomView => ({
	common: {
		stage: 'asking',
		turn: 1,
		step: 0,
		again: false,
		question,
		opensAt: 0,
		closesAt: null,
		pausedAt: null
	},
	own: { ...own, answer }
});
const head: RoomHead = {
	code: 'BCDFGH',
	title: 'Rivers',
	languages: ['en'],
	length: 1,
	pace: 'host',
	scoring: 'speed',
	hasClock: true,
	questionOn: 'phones',
	names: 'free',
	teams: null
};
const ANSWER = { form: 'one', option: 1 } as const;

function play() {
	const { opened, open } = scriptedSockets();
	const room = new Room();
	const player = new Player(room);
	const visit = {
		code: 'BCDFGH',
		role: 'player',
		language: 'en',
		origin: 'http://x.test'
	} as const;
	const leave = room.connect(visit, open);
	opened[0]?.welcome();
	opened[0]?.say({ type: 'view', view: asking(null) });
	return { opened, room, player, leave };
}

describe('an answer', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('counts as received when the server says so, and not before', () => {
		const { opened, player, leave } = play();
		player.give(question, ANSWER);
		expect(player.answer).toEqual(ANSWER);
		expect(player.isReceived).toBe(false);
		opened[0]?.say({ type: 'received', question: id });
		expect(player.isReceived).toBe(true);
		leave();
	});

	it('that was lost on the way is sent again with the next connection', () => {
		const { opened, player, leave } = play();
		player.give(question, ANSWER);
		opened[0]?.drop(1006);
		vi.advanceTimersByTime(0);
		opened[1]?.welcome();
		opened[1]?.say({ type: 'view', view: asking(null) });
		expect(opened[1]?.said).toHaveLength(1);
		expect(opened[1]?.said[0]).toContain('"question":"q1"');
		leave();
	});

	it('that the server has is not sent again', () => {
		const { opened, player, leave } = play();
		player.give(question, ANSWER);
		opened[0]?.drop(1006);
		vi.advanceTimersByTime(0);
		opened[1]?.welcome();
		opened[1]?.say({ type: 'view', view: asking(ANSWER) });
		expect(opened[1]?.said).toEqual([]);
		expect(player.isReceived).toBe(true);
		leave();
	});

	it('that is refused can be given again', () => {
		const { opened, player, leave } = play();
		player.give(question, ANSWER);
		const refusal = { code: 'which-one', names: ['Niger', 'Nigeria'] } as const;
		opened[0]?.say({ type: 'refused', to: 'answer', refusal });
		expect(player.answer).toBeNull();
		expect(player.refusal).toEqual(refusal);
		leave();
	});

	it('that was counted before is received all the same', () => {
		const { opened, player, leave } = play();
		player.give(question, ANSWER);
		opened[0]?.say({ type: 'refused', to: 'answer', refusal: { code: 'already-answered' } });
		expect(player.isReceived).toBe(true);
		leave();
	});

	it('counts for its own room alone, though the next one asks the same question', () => {
		const { opened, open } = scriptedSockets();
		const room = new Room();
		const player = new Player(room);
		for (const [turn, code] of ['BCDFGH', 'CDFGHJ'].entries()) {
			const leave = room.connect({ code, role: 'player', language: 'en', origin: 'x' }, open);
			expect(room.common).toBeNull();
			const socket = opened[turn];
			socket?.welcome();
			socket?.say({ type: 'room', room: { ...head, code } });
			socket?.say({ type: 'view', view: asking(null) });
			expect([player.answer, player.isReceived]).toEqual([null, false]);
			player.give(question, ANSWER);
			socket?.say({ type: 'received', question: id });
			expect([player.answer, player.isReceived]).toEqual([ANSWER, true]);
			leave();
		}
	});
});
