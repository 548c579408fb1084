import type { Answer } from '../../../src/lib/game/answer.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import type { RoomCode } from '../../../src/lib/game/room/code.ts';
import type { RoomSettings } from '../../../src/lib/game/room/settings.ts';
import type { AnswerCommand, Command, RoomContext } from '../../../src/lib/engine/room/command.ts';
import { decide } from '../../../src/lib/engine/room/decide/decide.ts';
import type { Decision } from '../../../src/lib/engine/room/decide/decision.ts';
import type { OpenedEvent, RoomEvent } from '../../../src/lib/engine/room/event.ts';
import { evolve, replay } from '../../../src/lib/engine/room/evolve/evolve.ts';
import type { Room } from '../../../src/lib/engine/room/room.ts';
import { SAMPLES, sampleContext } from './sample-quiz.ts';

export const SETTINGS: RoomSettings = {
	pace: 'host',
	seconds: 20,
	scoring: 'speed',
	questionOn: 'phones',
	names: 'free',
	teams: null,
	earlyReveal: false,
	autoAdvance: null
};

export const opened = (settings: Partial<RoomSettings> = {}): OpenedEvent => ({
	type: 'opened',
	at: 0,
	code: 'BCDFGH' as RoomCode,
	title: { en: 'Rivers', kk: 'Өзендер' },
	languages: ['en', 'kk'],
	length: SAMPLES.length,
	settings: { ...SETTINGS, ...settings }
});

export const joined = (seat: number, name: string, team: number | null = null): RoomEvent => ({
	type: 'joined',
	seat,
	holder: `browser-${seat}`,
	name,
	team
});

/** A room after events. */
export const given = (settings: Partial<RoomSettings>, ...events: readonly RoomEvent[]): Room =>
	replay(opened(settings), events);

export const join = (
	name: string | null,
	holder = `browser of ${name}`
): Extract<Command, { readonly type: 'join' }> => ({
	type: 'join',
	holder,
	name,
	team: null,
	luck: 0
});

/** A command as it is spoken: an answer arrives at the moment of its decision unless it says otherwise. */
export type Spoken =
	| Exclude<Command, AnswerCommand>
	| (Omit<AnswerCommand, 'arrivedAt'> & Partial<Pick<AnswerCommand, 'arrivedAt'>>);

const heard = (command: Spoken, at: number): Command =>
	command.type === 'answer' ? { arrivedAt: at, ...command } : command;

export const answer = (
	seat: number,
	{ question, choice, at }: { question: string; choice: Answer; at: number }
): Spoken => ({
	type: 'answer',
	seat,
	question: question as QuestionId,
	answer: choice,
	saidAt: at,
	roundTrip: 40
});

export const option = (option: number): Answer => ({ form: 'one', option });

/** The room after commands that must all be accepted, each at its moment and with its players present. */
export function played(
	room: Room,
	steps: readonly { command: Spoken; at: number; present?: readonly number[] }[]
): Room {
	return steps.reduce((before, { command, at, present }) => {
		const decision = decide(before, heard(command, at), sampleContext(at, present));
		if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.error.code}`);
		return decision.value.reduce(evolve, before);
	}, room);
}

export const when = (room: Room, command: Spoken, context: RoomContext): Decision =>
	decide(room, heard(command, context.now), context);

/** The types of the events, or the code of the refusal. */
export const outcomeOf = (decision: Decision): readonly string[] | string =>
	decision.ok ? decision.value.map(({ type }) => type) : decision.error.code;
