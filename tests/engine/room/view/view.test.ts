import { describe, expect, it } from 'vitest';
import { counters, roster } from '../../../../src/lib/engine/room/view/counters.ts';
import { evolve } from '../../../../src/lib/engine/room/evolve/evolve.ts';
import { decide } from '../../../../src/lib/engine/room/decide/decide.ts';
import { LEAD_MS } from '../../../../src/lib/engine/room/deadline.ts';
import type { Room } from '../../../../src/lib/engine/room/room.ts';
import type { Onlooker } from '../../../../src/lib/engine/room/view/scene.ts';
import { headView } from '../../../../src/lib/engine/room/view/common-view.ts';
import { view } from '../../../../src/lib/engine/room/view/view.ts';
import type { Answer } from '../../../../src/lib/game/answer.ts';
import { answer, given, joined, option, played, when } from '../given.ts';
import { SAMPLES, sampleContext } from '../sample-quiz.ts';

const OPEN = LEAD_MS;
const ONLOOKERS: readonly Onlooker[] = [
	{ role: 'host', language: 'en' },
	{ role: 'remote', language: 'kk' },
	{ role: 'screen', language: 'en' },
	{ role: 'player', seat: 0, language: 'en' },
	{ role: 'player', seat: 1, language: 'kk' }
];

/** Two answers to each form that mark differently. */
const CHOICES: Readonly<Record<Answer['form'], readonly [Answer, Answer]>> = {
	one: [option(1), option(2)],
	many: [
		{ form: 'many', options: [0, 1] },
		{ form: 'many', options: [2] }
	],
	boolean: [
		{ form: 'boolean', value: true },
		{ form: 'boolean', value: false }
	],
	number: [
		{ form: 'number', value: 2430 },
		{ form: 'number', value: 10 }
	],
	text: [
		{ form: 'text', text: 'Irtysh' },
		{ form: 'text', text: 'Ural' }
	],
	order: [
		{ form: 'order', order: [0, 2, 1, 3] },
		{ form: 'order', order: [3, 2, 1, 0] }
	],
	pairs: [
		{ form: 'pairs', rights: [2, 0, 1] },
		{ form: 'pairs', rights: [0, 1, 2] }
	],
	place: [
		{ form: 'place', gap: 1 },
		{ form: 'place', gap: 0 }
	]
};

/** A room in which the sample of one step is asked. */
const askingStep = (step: number): Room => {
	const skips = Array.from({ length: step }, (_, turn) => ({
		command: { type: 'skip' as const, turn: turn + 1 },
		at: 0
	}));
	return played(given({}, joined(0, 'Ana'), joined(1, 'Bo'), joined(2, 'Cy')), [
		{ command: { type: 'start', turn: 0 }, at: 0 },
		...skips
	]);
};

/** All that onlookers get of a room, as it would go over the wire. */
const bytes = (room: Room, onlookers = ONLOOKERS): string =>
	JSON.stringify(onlookers.map((onlooker) => view(room, onlooker)));
const sums = (room: Room): string =>
	JSON.stringify([counters(room, new Set([0, 1])), roster(room, new Set([0, 1]))]);

describe.each(SAMPLES.map((sample, step) => ({ ...sample, step, form: sample.question.form })))(
	'a question of the form $form',
	({ step, form, question }) => {
		const give = (room: Room, seat: number, choice: Answer, key: 'key' | 'otherKey' = 'key') => {
			const command = answer(seat, { question: question.id, choice, at: OPEN });
			const decision = when(room, command, sampleContext(OPEN, [0, 1, 2], key));
			if (!decision.ok) throw new Error(decision.error.code);
			return decision.value.reduce(evolve, room);
		};

		it('looks the same to everybody until the reveal, whatever its key', () => {
			const rooms = (['key', 'otherKey'] as const).map((key) =>
				give(askingStep(step), 0, CHOICES[form][0], key)
			);
			expect(JSON.stringify(rooms[0])).toBe(JSON.stringify(rooms[1]));
			const revealed = (['key', 'otherKey'] as const).map((key) => {
				const room = rooms[0] ?? askingStep(step);
				const decision = decide(
					room,
					{ type: 'reveal', turn: room.turn },
					sampleContext(OPEN, [], key)
				);
				return bytes(decision.ok ? decision.value.reduce(evolve, room) : room);
			});
			expect(revealed[0]).not.toBe(revealed[1]);
		});

		it('looks the same to everybody else, whatever a player answered', () => {
			const [first, second] = CHOICES[form].map((choice) => give(askingStep(step), 2, choice));
			if (!first || !second) throw new Error('two answers are needed');
			expect(bytes(first)).toBe(bytes(second));
			expect(sums(first)).toBe(sums(second));
			const self = [{ role: 'player' as const, seat: 2, language: 'en' }];
			expect(bytes(first, self)).not.toBe(bytes(second, self));
		});

		it('looks the same to players and screen, whether or not another has answered', () => {
			const quiet = ONLOOKERS.filter(({ role }) => role === 'player' || role === 'screen');
			const before = askingStep(step);
			expect(bytes(give(before, 2, CHOICES[form][0]), quiet)).toBe(bytes(before, quiet));
		});
	}
);

describe('a view', () => {
	it('shows each phone its own language', () => {
		const room = askingStep(0);
		expect(view(room, ONLOOKERS[4] ?? { role: 'screen', language: 'kk' }).common).toMatchObject({
			question: { prompt: 'What is asked in q-one? (kk)' }
		});
	});

	it('stands beside the room’s head, which is worded too', () => {
		expect(headView(given({}), 'kk')).toMatchObject({ title: 'Өзендер', length: SAMPLES.length });
	});

	it('says whether there is a clock, so that more time is offered only of what there is', () => {
		expect(headView(given({}), 'en').hasClock).toBe(true);
		expect(headView(given({ seconds: null }), 'en').hasClock).toBe(false);
		expect(headView(given({ pace: 'self', seconds: null }), 'en').hasClock).toBe(false);
	});

	it('tells a player after the reveal what the answer was worth, and the rank', () => {
		const room = played(askingStep(0), [
			{ command: answer(0, { question: 'q-one', choice: option(1), at: OPEN }), at: OPEN },
			{ command: { type: 'reveal', turn: 1 }, at: OPEN }
		]);
		expect(view(room, { role: 'player', seat: 0, language: 'en' })).toMatchObject({
			common: { stage: 'revealed', ranked: 3, reveal: { solution: { form: 'one', option: 1 } } },
			own: {
				points: 1500,
				streak: 1,
				outcome: { mark: { verdict: 'right', share: 1 }, points: 1500 },
				rank: { place: 1, movement: null }
			}
		});
	});

	it('shows typed answers to the host, and never on the screen', () => {
		const text = SAMPLES.findIndex(({ question }) => question.form === 'text');
		const room = askingStep(text);
		const rude = { form: 'text' as const, text: 'something rude' };
		const revealed = played(room, [
			{ command: answer(0, { question: 'q-text', choice: rude, at: OPEN }), at: OPEN },
			{ command: { type: 'reveal', turn: room.turn }, at: OPEN }
		]);
		expect(bytes(revealed, [{ role: 'host', language: 'en' }])).toContain('something rude');
		const others = ONLOOKERS.filter(({ role }) => role === 'screen' || role === 'player');
		expect(bytes(revealed, others.slice(0, 1))).not.toContain('something rude');
		expect(bytes(revealed, others.slice(2))).not.toContain('something rude');
	});

	it('says what the obvious next step is', () => {
		const obvious = (room: Room) => view(room, { role: 'host', language: 'en' }).own;
		expect(obvious(given({}))).toMatchObject({ obvious: 'start' });
		expect(obvious(askingStep(0))).toMatchObject({ obvious: 'reveal' });
		const last = askingStep(SAMPLES.length - 1);
		const revealed = played(last, [{ command: { type: 'reveal', turn: last.turn }, at: OPEN }]);
		expect(obvious(revealed)).toMatchObject({ obvious: 'end' });
		const after = played(revealed, [{ command: { type: 'next', turn: revealed.turn }, at: OPEN }]);
		expect(obvious(after)).toMatchObject({ obvious: null });
	});

	it('scores a team by the mean of its members', () => {
		const room = given(
			{ teams: { count: 3, by: 'dealt' }, scoring: 'accuracy' },
			...['Ana', 'Bo', 'Cy'].map((name, seat) => joined(seat, name, seat === 2 ? 1 : 0))
		);
		const revealed = played(room, [
			{ command: { type: 'start', turn: 0 }, at: 0 },
			{ command: answer(0, { question: 'q-one', choice: option(1), at: OPEN }), at: OPEN },
			{ command: answer(2, { question: 'q-one', choice: option(1), at: OPEN }), at: OPEN },
			{ command: { type: 'reveal', turn: 1 }, at: OPEN }
		]);
		expect(view(revealed, { role: 'screen', language: 'en' }).common).toMatchObject({
			teamScores: [
				{ team: 1, members: 1, points: 1000, place: 1 },
				{ team: 0, members: 2, points: 500, place: 2 }
			]
		});
	});
});
