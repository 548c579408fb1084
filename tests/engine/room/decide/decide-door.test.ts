import { describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../../../src/lib/engine/room/event.ts';
import { given, join, joined, opened, outcomeOf, played, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';

const context = sampleContext(1000);
const lobby = (...events: readonly RoomEvent[]) => given({}, ...events);

describe('joining', () => {
	it('gives the next seat, with the name normalised', () => {
		const decision = when(lobby(joined(0, 'Ana')), join('  Bo   Li '), context);
		expect(decision).toEqual({
			ok: true,
			value: [
				{ type: 'joined', seat: 1, holder: 'browser of   Bo   Li ', name: 'Bo Li', team: null }
			]
		});
	});

	it.each(['B', '李', 'Ә', '❤️'])('takes the name %s', (name) => {
		expect(outcomeOf(when(lobby(), join(name), context))).toEqual(['joined']);
	});

	it('suggests a free name for a taken one, whatever its case', () => {
		const room = lobby(joined(0, 'Ana'), joined(1, 'ana 2'));
		expect(when(room, join('ANA'), context)).toEqual({
			ok: false,
			error: { code: 'name-taken', suggestion: 'ANA 3' }
		});
	});

	it.each([
		['Aida', 'Аida'],
		['Aida', 'АIDА'],
		['CEPKE', 'Серке'],
		['Zoë', 'Zoё'],
		['BOBA', 'ВОВА'],
		['Һаn', 'han'],
		['Ｂｏ', 'bo']
	])('takes %s and %s for the same name, since they look alike', (there, wanted) => {
		expect(when(lobby(joined(0, there)), join(wanted), context)).toEqual({
			ok: false,
			error: { code: 'name-taken', suggestion: `${wanted} 2` }
		});
	});

	it.each([
		['Aida', 'Аида'],
		['Ида', 'Йда'],
		['Ana', 'Anа́'],
		['Нина', 'Hina']
	])('keeps %s and %s apart, and shows both as they were typed', (there, wanted) => {
		const decision = when(lobby(joined(0, there)), join(wanted), context);
		expect(decision).toMatchObject({ ok: true, value: [{ name: wanted.normalize('NFC') }] });
	});

	it('suggests a name that is not too long either', () => {
		const longest = 'a'.repeat(24);
		const decision = when(lobby(joined(0, longest)), join(longest), context);
		expect(decision).toMatchObject({ error: { suggestion: `${'a'.repeat(22)} 2` } });
	});

	it('gives a removed player’s name away, but not to the browser that was removed', () => {
		const room = lobby(joined(0, 'Ana'), { type: 'removed', seat: 0 });
		expect(outcomeOf(when(room, join('Ana', 'browser-0'), context))).toBe('removed');
		expect(outcomeOf(when(room, join('Ana', 'another'), context))).toEqual(['joined']);
	});

	it('is refused to a browser that has a seat', () => {
		expect(outcomeOf(when(lobby(joined(0, 'Ana')), join('Bo', 'browser-0'), context))).toBe(
			'already-in'
		);
	});

	it('is refused while the room is locked, and welcome late when it is not', () => {
		const room = played(lobby(joined(0, 'Ana')), [{ command: { type: 'start', turn: 0 }, at: 0 }]);
		expect(outcomeOf(when(room, join('Bo'), context))).toEqual(['joined']);
		const locked = played(room, [{ command: { type: 'lock', locked: true }, at: 0 }]);
		expect(outcomeOf(when(locked, join('Bo'), context))).toBe('locked');
	});

	it('is refused when the room has finished', () => {
		const room = lobby({ type: 'finished', at: 1, why: 'ended' });
		expect(outcomeOf(when(room, join('Bo'), context))).toBe('finished');
	});

	it('draws a name where names are generated, and a free one when that is taken', () => {
		const room = given({ names: 'generated' });
		const first = played(room, [{ command: join('ignored', 'a'), at: 0 }]);
		const second = played(first, [{ command: join(null, 'b'), at: 0 }]);
		const names = second.players.chunks.flat().map(({ name }) => name);
		expect(new Set(names).size).toBe(2);
		expect(names).not.toContain('ignored');
	});

	it('asks for a name where names are free', () => {
		expect(outcomeOf(when(lobby(), join(null), context))).toBe('name-missing');
	});
});

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

describe('a seat in another browser', () => {
	const claim = { type: 'claim' as const, holder: 'new phone', name: 'ana' };
	const room = given({}, joined(0, 'Ana'), joined(1, 'Bo'));

	it('changes hands when the host approves, with its points', () => {
		const claimed = played(room, [{ command: claim, at: 0 }]);
		expect(claimed.claims).toEqual([{ claim: 0, seat: 0, holder: 'new phone' }]);
		const approved = played(claimed, [{ command: { type: 'approve', claim: 0 }, at: 0 }]);
		expect(approved.players.chunks[0]?.[0]).toMatchObject({ holder: 'new phone', name: 'Ana' });
		expect(approved.claims).toEqual([]);
	});

	it('stays where it is when the host does not', () => {
		const rejected = played(room, [
			{ command: claim, at: 0 },
			{ command: { type: 'reject', claim: 0 }, at: 0 }
		]);
		expect(rejected.players).toEqual(room.players);
		expect(rejected.claims).toEqual([]);
		expect(outcomeOf(when(rejected, { type: 'approve', claim: 0 }, context))).toBe('no-such-claim');
	});

	it('is asked for by whoever is there: a claim ends with its browser, and others are left alone', () => {
		const both = played(room, [
			{ command: claim, at: 0 },
			{ command: { ...claim, holder: 'another phone' }, at: 0 }
		]);
		const left = played(both, [{ command: { type: 'claimant-left', holder: 'new phone' }, at: 0 }]);
		expect(left.claims).toEqual([{ claim: 1, seat: 0, holder: 'another phone' }]);
		const nobody = when(left, { type: 'claimant-left', holder: 'new phone' }, context);
		expect(outcomeOf(nobody)).toEqual([]);
	});

	it('is one at a time for each browser, so that no one shuts the door for others', () => {
		const other = { ...claim, name: 'bo' };
		const turned = played(room, [
			{ command: claim, at: 0 },
			{ command: other, at: 0 }
		]);
		expect(turned.claims).toEqual([{ claim: 1, seat: 1, holder: 'new phone' }]);
	});

	it('is asked for by fifty at a time: of the seat that most want, the oldest claim gives way', () => {
		const bo = { command: { ...claim, holder: 'old phone', name: 'bo' }, at: 0 };
		const crowd = Array.from({ length: 60 }, (_, n) => ({
			command: { ...claim, holder: `phone ${n}` },
			at: 0
		}));
		const full = played(room, [bo, ...crowd]);
		const holders = full.claims.map(({ holder }) => holder);
		expect(holders).toEqual(['old phone', ...crowd.slice(11).map(({ command }) => command.holder)]);
		expect(when(full, { ...bo.command, holder: 'late phone' }, context)).toMatchObject({
			ok: true,
			value: [
				{ type: 'claim-withdrawn', claim: 12 },
				{ type: 'seat-claimed', seat: 1, holder: 'late phone' }
			]
		});
	});

	it('is changed for another by one of the fifty without anybody giving way', () => {
		const crowd = Array.from({ length: 50 }, (_, n) => ({
			command: { ...claim, holder: `phone ${n}` },
			at: 0
		}));
		const changed = when(played(room, crowd), { ...claim, name: 'bo', holder: 'phone 7' }, context);
		expect(changed).toMatchObject({
			ok: true,
			value: [{ type: 'claim-withdrawn', claim: 7 }, { type: 'seat-claimed' }]
		});
	});

	it('is asked for once, and only by who has none', () => {
		const claimed = played(room, [{ command: claim, at: 0 }]);
		expect(outcomeOf(when(claimed, claim, context))).toEqual([]);
		expect(outcomeOf(when(room, { ...claim, holder: 'browser-1' }, context))).toBe('already-in');
		expect(outcomeOf(when(room, { ...claim, name: 'Nobody' }, context))).toBe('no-such-player');
	});
});

it('a room opens with nobody in it and waits for its host', () => {
	expect(given({})).toMatchObject({
		hostAwaySince: opened().at,
		stage: { name: 'lobby' },
		turn: 0
	});
});
