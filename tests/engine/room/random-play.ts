import type { Answer } from '../../../src/lib/game/answer.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import type { RoomCode } from '../../../src/lib/game/room/code.ts';
import { EXTRA_TIMES, type RoomSettings } from '../../../src/lib/game/room/settings.ts';
import { below, seedOf, streamOf, type Stream } from '../../../src/lib/engine/quiz/random.ts';
import { alarm } from '../../../src/lib/engine/room/alarm.ts';
import type { Command } from '../../../src/lib/engine/room/command.ts';
import { decide } from '../../../src/lib/engine/room/decide/decide.ts';
import type { OpenedEvent, RoomEvent } from '../../../src/lib/engine/room/event.ts';
import { evolve } from '../../../src/lib/engine/room/evolve/evolve.ts';
import { openRoom, type Room } from '../../../src/lib/engine/room/room.ts';
import { opened } from './given.ts';
import { SAMPLES, sampleContext } from './sample-quiz.ts';

export interface Game {
	readonly opened: OpenedEvent;
	readonly events: readonly RoomEvent[];
	readonly room: Room;
}

/** What a game looks like after each step. */
export type Watch = (room: Room, before: Room) => void;

const COMMANDS = 80;

/** A game in which host, players and clock do anything in any order, the same for the same seed. */
export function playAtRandom(seed: number, watch: Watch = () => {}): Game {
	const stream = streamOf(seedOf(`game ${seed}`), 'id', 0);
	const start = opened(randomSettings(stream));
	const events: RoomEvent[] = [];
	let room = openRoom(start);
	let now = 0;
	for (let count = 0; count < COMMANDS; count++) {
		now += below(stream, 4) === 0 ? below(stream, 20_000) : below(stream, 900);
		const present = [0, 1, 2, 3].filter(() => below(stream, 4) > 0);
		const decision = decide(room, randomCommand(stream, room, now), sampleContext(now, present));
		if (!decision.ok) continue;
		const before = room;
		room = decision.value.reduce(evolve, room);
		events.push(...decision.value);
		watch(room, before);
	}
	return { opened: start, events, room };
}

function randomSettings(stream: Stream): Partial<RoomSettings> {
	const isAlone = below(stream, 5) === 0;
	return {
		pace: isAlone ? 'self' : 'host',
		seconds: isAlone || below(stream, 4) === 0 ? null : 5 + below(stream, 20),
		scoring: pick(stream, ['speed', 'accuracy']),
		names: pick(stream, ['free', 'generated']),
		teams: pick(stream, [null, { count: 2, by: 'dealt' }, { count: 3, by: 'chosen' }]),
		earlyReveal: below(stream, 2) === 0,
		autoAdvance: pick(stream, [null, 3, 10])
	};
}

function randomCommand(stream: Stream, room: Room, now: number): Command {
	// Nine in ten buttons are pressed for the turn that is on.
	const turn = room.turn - (below(stream, 10) === 0 ? 1 : 0);
	const seat = below(stream, 5);
	const move = below(stream, 24);
	if (move < 3) return join(stream);
	if (move < 11) return answer(stream, room, { seat, now });
	if (move < 14) return { type: 'onward', seat, question: questionAt(stream, room) };
	if (move < 16) return alarm(room)?.command ?? { type: 'close' };
	if (move < 21)
		return { type: pick(stream, ['start', 'reveal', 'next', 'next', 'skip', 'again']), turn };
	return pick<Command>(stream, [
		{ type: 'pause' },
		{ type: 'unpause' },
		{ type: 'unpause' },
		{ type: 'extend' },
		{ type: 'lock', locked: below(stream, 3) === 0 },
		{ type: 'auto-advance', seconds: pick(stream, [null, 5]) },
		{ type: 'early-reveal', on: below(stream, 2) === 0 },
		{ type: 'extra-time', seat, extraTime: pick(stream, EXTRA_TIMES) },
		{ type: 'remove', seat: below(stream, 12) },
		{ type: 'claim', holder: `new ${below(stream, 3)}`, name: `P${below(stream, 5)}` },
		{ type: 'approve', claim: below(stream, 3) },
		{ type: 'reject', claim: below(stream, 3) },
		{ type: 'team', seat, team: below(stream, 4) },
		{ type: 'player-left' },
		{ type: 'claimant-left', holder: `new ${below(stream, 3)}` },
		{ type: 'host-left' },
		{ type: 'host-returned' },
		{ type: 'resume', since: now - below(stream, 5000) },
		{ type: 'continue', code: pick(stream, ['CDFGHJ', 'DFGHJK']) as RoomCode },
		...(below(stream, 10) === 0 ? [{ type: 'end' as const }] : [])
	]);
}

function join(stream: Stream): Command {
	const name = `P${below(stream, 6)}`;
	return {
		type: 'join',
		holder: `browser ${below(stream, 8)}`,
		name,
		team: pick(stream, [null, null, 0, 1, 2]),
		luck: below(stream, 1000)
	};
}

function answer(stream: Stream, room: Room, { seat, now }: { seat: number; now: number }): Command {
	const question = questionAt(stream, room);
	const sample = SAMPLES.find(({ question: { id } }) => question.startsWith(id));
	const right = sample && randomAnswer(stream, sample.question.form);
	const choice = right ?? { form: 'one', option: below(stream, 6) };
	return {
		type: 'answer',
		seat,
		question,
		answer: choice,
		saidAt: now - below(stream, 400),
		arrivedAt: now - below(stream, 60),
		roundTrip: 80
	};
}

/** The question on show nine times in ten, else any. */
function questionAt(stream: Stream, room: Room): QuestionId {
	if (room.asks.length === 0 || below(stream, 10) === 0) return pick(stream, SAMPLES).question.id;
	const shown = room.stage.name === 'walking' ? pick(stream, room.asks) : room.asks.at(-1);
	return shown?.question.en?.id ?? pick(stream, SAMPLES).question.id;
}

export function randomAnswer(stream: Stream, form: Answer['form']): Answer {
	switch (form) {
		case 'one':
			return { form, option: below(stream, 4) };
		case 'many':
			return { form, options: pick(stream, [[0], [0, 1], [1, 2], [0, 1, 2, 3]]) };
		case 'boolean':
			return { form, value: below(stream, 2) === 0 };
		case 'number':
			return { form, value: 10 * below(stream, 500) };
		case 'text':
			return { form, text: pick(stream, ['Irtysh', 'Ural', 'Irtish', 'Volga']) };
		case 'order':
			return {
				form,
				order: pick(stream, [
					[0, 1, 2, 3],
					[0, 2, 1, 3],
					[3, 2, 1, 0]
				])
			};
		case 'pairs':
			return {
				form,
				rights: pick(stream, [
					[0, 1, 2],
					[2, 0, 1],
					[1, 0, 2]
				])
			};
		case 'place':
			return { form, gap: below(stream, 3) };
	}
}

export function pick<Member>(stream: Stream, members: readonly Member[]): Member {
	if (members.length === 0) throw new RangeError('nothing to pick from');
	return members[below(stream, members.length)] as Member;
}
