import { describe, expect, it } from 'vitest';
import { alarm } from '../../../src/lib/engine/room/alarm.ts';
import { counters, roster } from '../../../src/lib/engine/room/view/counters.ts';
import { decide } from '../../../src/lib/engine/room/decide/decide.ts';
import { replay } from '../../../src/lib/engine/room/evolve/evolve.ts';
import { playersOf } from '../../../src/lib/engine/room/lookup.ts';
import { report } from '../../../src/lib/engine/room/report.ts';
import type { Room } from '../../../src/lib/engine/room/room.ts';
import { listSeats } from '../../../src/lib/engine/room/seats.ts';
import { formatStoredEvent, parseStoredEvent } from '../../../src/lib/engine/room/stored-event.ts';
import { view } from '../../../src/lib/engine/room/view/view.ts';
import { playAtRandom } from './random-play.ts';
import { sampleContext } from './sample-quiz.ts';

const GAMES = 2000;

/** Everything that must be so in any room, whatever happened before. */
function problemsOf(room: Room, before: Room): readonly string[] {
	const everyone = listSeats(room.players);
	const players = playersOf(room);
	const { stage } = room;
	const given = players.filter((player) => player.given !== null).length;
	const names = players.map(({ fold }) => fold);
	const rules: readonly (readonly [boolean, string])[] = [
		[everyone.every(({ seat }, index) => seat === index), 'seats are numbered'],
		[room.players.size === everyone.length, 'seats are counted'],
		[new Set(names).size === names.length, 'names are different'],
		[
			new Set(everyone.map(({ holder }) => holder)).size === everyone.length,
			'a browser has one seat'
		],
		[room.turn >= before.turn, 'turns rise'],
		[before.stage.name !== 'finished' || stage.name === 'finished', 'finished is for ever'],
		[stage.name === 'asking' ? stage.answered === given : given === 0, 'answers are counted'],
		[
			everyone.every(({ removed, given: answer }) => !removed || answer === null),
			'removed is silent'
		],
		[stage.name !== 'revealed' || room.asks.at(-1)?.reveal !== null, 'revealed is known'],
		[stage.name !== 'asking' || room.asks.at(-1)?.reveal === null, 'asked is secret'],
		[
			everyone.every(({ points, entries }) => points === sum(entries.map((entry) => entry.points))),
			'points add up'
		],
		[
			everyone.every(({ entries }) => isRising(entries.map(({ ask }) => ask))),
			'a question counts once'
		],
		[
			players.every(({ team }) => (team === null) === (room.settings.teams === null)),
			'everyone has a team'
		],
		[
			room.claims.every(({ seat }) => players.some((player) => player.seat === seat)),
			'claims are for somebody'
		],
		[room.next === null || stage.name === 'finished', 'only what is over goes on elsewhere'],
		[room.asks.every(({ step }) => step < room.length), 'no step is behind the last']
	];
	return rules.filter(([holds]) => !holds).map(([, rule]) => rule);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const isRising = (numbers: readonly number[]): boolean =>
	numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? one));

/** Everybody looks, which must never throw. */
function lookAround(room: Room): void {
	for (const language of ['en', 'kk', 'ru']) {
		for (const role of ['host', 'remote', 'screen'] as const) view(room, { role, language });
		for (const { seat } of playersOf(room)) view(room, { role: 'player', seat, language });
	}
	counters(room, new Set([0, 2]));
	roster(room, new Set([1]));
	report(room);
}

describe(`${GAMES} games played at random`, () => {
	it('never reach an impossible state, and can be looked at anywhere', () => {
		const stages = new Set<string>();
		for (let seed = 0; seed < GAMES; seed++) {
			playAtRandom(seed, (room, before) => {
				stages.add(room.next === null ? room.stage.name : 'continued');
				const problems = problemsOf(room, before);
				if (problems.length > 0) expect.fail(`game ${seed}: ${problems.join(', ')}`);
				if (seed % 20 === 0) lookAround(room);
			});
		}
		expect([...stages].sort()).toEqual([
			'asking',
			'continued',
			'finished',
			'lobby',
			'revealed',
			'walking'
		]);
	});

	it('are the same room when their log is replayed, byte for byte', () => {
		for (let seed = 0; seed < GAMES; seed += 4) {
			const { opened, events, room } = playAtRandom(seed);
			const stored = events.map((event) => parseStoredEvent(formatStoredEvent(event)));
			const read = stored.flatMap((event) => (event.ok ? [event.value] : []));
			expect(JSON.stringify(replay(opened, read))).toBe(JSON.stringify(room));
		}
	});

	it('never leave an alarm that changes nothing when it goes off', () => {
		for (let seed = 0; seed < GAMES; seed += 4) {
			playAtRandom(seed, (room) => {
				const set = alarm(room);
				if (set === null) return;
				const decision = decide(room, set.command, sampleContext(set.at, [0, 1, 2, 3]));
				expect(decision).toMatchObject({ ok: true, value: [expect.anything()] });
			});
		}
	});

	it('never change a room that was handed in', () => {
		for (let seed = 0; seed < 200; seed++) {
			let remembered = '';
			playAtRandom(seed, (room, before) => {
				if (remembered !== '') expect(JSON.stringify(before)).toBe(remembered);
				remembered = JSON.stringify(room);
			});
		}
	});
});
