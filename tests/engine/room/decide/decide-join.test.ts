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

it('a room opens with nobody in it and waits for its host', () => {
	expect(given({})).toMatchObject({
		hostAwaySince: opened().at,
		stage: { name: 'lobby' },
		turn: 0
	});
});
