import { describe, expect, it } from 'vitest';
import { given, join, joined, outcomeOf, played, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';

const context = sampleContext(1000);

describe('teams', () => {
	const withTeam = (team: number | null) => ({ ...join('Cy'), team });

	it('are dealt evenly, whatever a player asks for', () => {
		const room = given({ teams: { count: 2, by: 'dealt' } }, joined(0, 'Ana', 0));
		expect(when(room, withTeam(0), context)).toMatchObject({ value: [{ team: 1 }] });
	});

	it('are chosen where they may be, and dealt to who does not choose', () => {
		const room = given({ teams: { count: 3, by: 'chosen' } }, joined(0, 'Ana', 0));
		expect(when(room, withTeam(0), context)).toMatchObject({ value: [{ team: 0 }] });
		expect(when(room, withTeam(null), context)).toMatchObject({ value: [{ team: 1 }] });
		expect(outcomeOf(when(room, withTeam(3), context))).toBe('no-such-team');
	});

	it('can be changed in the lobby only', () => {
		const room = given({ teams: { count: 2, by: 'chosen' } }, joined(0, 'Ana', 0));
		const change = { type: 'team' as const, seat: 0, team: 1 };
		expect(outcomeOf(when(room, change, context))).toEqual(['team-changed']);
		const asking = played(room, [{ command: { type: 'start', turn: 0 }, at: 0 }]);
		expect(outcomeOf(when(asking, change, context))).toBe('out-of-place');
	});
});
