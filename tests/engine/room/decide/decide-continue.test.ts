import { describe, expect, it } from 'vitest';
import type { RoomCode } from '../../../../src/lib/game/room/code.ts';
import type { RoomEvent } from '../../../../src/lib/engine/room/event.ts';
import {
	formatStoredEvent,
	parseStoredEvent
} from '../../../../src/lib/engine/room/stored-event.ts';
import { doorView } from '../../../../src/lib/engine/room/view/counters.ts';
import { view } from '../../../../src/lib/engine/room/view/view.ts';
import { given, join, joined, outcomeOf, played, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';

const context = sampleContext(5000);
const CODE = 'CDFGHJ' as RoomCode;
const OTHER = 'DFGHJK' as RoomCode;
const goOn = (code: RoomCode) => ({ type: 'continue' as const, code });
const over: readonly RoomEvent[] = [
	joined(0, 'Ana', 1),
	{ type: 'finished', at: 1000, why: 'ended' }
];
const continued = (code: RoomCode): RoomEvent => ({ type: 'continued', code });

describe('a finished room', () => {
	it('goes on in another one, of which it knows the code and nothing else', () => {
		expect(when(given({}, ...over), goOn(CODE), context)).toEqual({
			ok: true,
			value: [{ type: 'continued', code: CODE }]
		});
	});

	it('goes on in the last one of several, and says each only once', () => {
		const room = given({}, ...over, continued(CODE));
		expect(outcomeOf(when(room, goOn(CODE), context))).toEqual([]);
		expect(outcomeOf(when(room, goOn(OTHER), context))).toEqual(['continued']);
		expect(given({}, ...over, continued(CODE), continued(OTHER)).next).toBe(OTHER);
	});

	it('shows everybody where, also at its door, and is over all the same', () => {
		const [before, after] = [given({}, ...over), given({}, ...over, continued(CODE))];
		for (const onlooker of [
			{ role: 'host', language: 'en' },
			{ role: 'screen', language: 'kk' },
			{ role: 'player', seat: 0, language: 'en' }
		] as const) {
			const seen = view(before, onlooker);
			expect(seen.common).toMatchObject({ stage: 'finished', next: null });
			expect(view(after, onlooker)).toEqual({ ...seen, common: { ...seen.common, next: CODE } });
		}
		expect(doorView(before)).toEqual({ state: 'finished', next: null });
		expect(doorView(after)).toEqual({ state: 'finished', next: CODE });
		expect(outcomeOf(when(after, join('Bo'), context))).toBe('finished');
	});

	it('is read from its log as it was', () => {
		const event = parseStoredEvent(formatStoredEvent(continued(CODE)));
		expect(event).toEqual({ ok: true, value: continued(CODE) });
	});
});

it.each(['lobby', 'asking'])('a room that is played (%s) goes on nowhere else', (stage) => {
	const room = given({}, joined(0, 'Ana'));
	const start = { command: { type: 'start' as const, turn: 0 }, at: 0 };
	const going = stage === 'lobby' ? room : played(room, [start]);
	expect(outcomeOf(when(going, goOn(CODE), context))).toBe('out-of-place');
});

describe('who rides on', () => {
	it('stays in the team that was dealt in the room before; a newcomer is dealt to the smallest', () => {
		const room = given({ teams: { count: 3, by: 'kept' } }, joined(0, 'Ana', 0));
		expect(when(room, { ...join('Bo'), team: 0 }, context)).toMatchObject({ value: [{ team: 0 }] });
		expect(when(room, join('Cy'), context)).toMatchObject({ value: [{ team: 1 }] });
	});

	it('keeps a name of the generator’s, when nobody has taken it, and no other one', () => {
		const room = given({ names: 'generated' }, joined(0, 'Golden Eagle'));
		const nameOf = (name: string) => when(room, join(name), context);
		expect(nameOf('Swift Falcon')).toMatchObject({ value: [{ name: 'Swift Falcon' }] });
		expect(nameOf('Golden Eagle')).toMatchObject({ value: [{ name: 'Golden Eagle 2' }] });
		expect(nameOf('Boss of all')).toMatchObject({ value: [{ name: 'Amber Argali' }] });
	});
});
