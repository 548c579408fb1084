import { describe, expect, it } from 'vitest';
import { given, joined, outcomeOf, played, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';

const context = sampleContext(1000);

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
