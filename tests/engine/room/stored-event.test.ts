import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { replay } from '../../../src/lib/engine/room/evolve/evolve.ts';
import { parseStoredEvent } from '../../../src/lib/engine/room/stored-event.ts';
import { view } from '../../../src/lib/engine/room/view/view.ts';

const log = readFileSync(new URL('./version-1.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n');

describe('a log of version 1', () => {
	const events = log.flatMap((line) => {
		const event = parseStoredEvent(line);
		return event.ok ? [event.value] : [];
	});

	it('is read to its last event', () => {
		expect(events).toHaveLength(log.length);
	});

	it('makes the room that it made then', () => {
		const [opened, ...rest] = events;
		if (opened?.type !== 'opened') throw new Error('a log begins with its opening');
		const room = replay(opened, rest);
		expect(room).toMatchObject({
			stage: { name: 'finished', at: 26000 },
			turn: 3,
			settings: { teams: null }
		});
		expect(view(room, { role: 'player', seat: 1, language: 'en' }).own).toMatchObject({
			name: 'Bo',
			team: null,
			points: 0,
			rank: { place: 2, movement: null },
			verdicts: ['wrong']
		});
		expect(view(room, { role: 'screen', language: 'en' })).toMatchObject({
			common: { podium: [{ name: 'Ana', points: 1287, place: 1 }], next: null },
			own: {
				leaders: [
					{ name: 'Ana', points: 1287, place: 1 },
					{ name: 'Bo', points: 0, place: 2 }
				]
			}
		});
	});
});

describe('what cannot be read', () => {
	it.each(['', 'null', '[]', '{"type":"answered"}', '{"v":"2","type":"answered"}', '{"v":2}'])(
		'is no event: %s',
		(text) => {
			expect(parseStoredEvent(text)).toEqual({ ok: false, error: 'not-an-event' });
		}
	);

	it('may come from a newer program', () => {
		expect(parseStoredEvent('{"v":3,"type":"answered"}')).toEqual({
			ok: false,
			error: 'from-a-newer-version'
		});
	});
});
