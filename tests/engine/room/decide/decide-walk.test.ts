import { describe, expect, it } from 'vitest';
import { view } from '../../../../src/lib/engine/room/view/view.ts';
import { report } from '../../../../src/lib/engine/room/report.ts';
import { SAMPLES, sampleContext } from '../sample-quiz.ts';
import { answer, given, joined, option, outcomeOf, played, when } from '../given.ts';
import type { QuestionId } from '../../../../src/lib/game/question.ts';

const walking = () =>
	played(given({ pace: 'self', seconds: null }, joined(0, 'Ana'), joined(1, 'Bo')), [
		{ command: { type: 'start', turn: 0 }, at: 0 }
	]);
const first = (seat: number, choice = 1) =>
	answer(seat, { question: 'q-one', choice: option(choice), at: 0 });
const onward = (seat: number, question = 'q-one') => ({
	type: 'onward' as const,
	seat,
	question: question as QuestionId
});
const stageOf = (room: ReturnType<typeof walking>, seat: number) =>
	view(room, { role: 'player', seat, language: 'en' }).common.stage;

describe('at the players’ own pace', () => {
	it('an answer is marked at once, for its player alone', () => {
		const decision = when(walking(), first(0), sampleContext(0));
		expect(outcomeOf(decision)).toEqual(['step-solved', 'step-answered']);
		const room = played(walking(), [{ command: first(0), at: 0 }]);
		expect(stageOf(room, 0)).toBe('revealed');
		expect(stageOf(room, 1)).toBe('asking');
		expect(JSON.stringify(view(room, { role: 'player', seat: 1, language: 'en' }))).not.toContain(
			'It is'
		);
	});

	it('an answer counts once, and nobody goes on without one', () => {
		const room = played(walking(), [{ command: first(0), at: 0 }]);
		expect(outcomeOf(when(room, first(0, 2), sampleContext(0)))).toBe('already-answered');
		expect(outcomeOf(when(room, onward(1), sampleContext(0)))).toBe('out-of-place');
		expect(outcomeOf(when(room, onward(0), sampleContext(0)))).toEqual(['step-reached', 'walked']);
	});

	it('the second to reach a question learns nothing new about it for the room', () => {
		const room = played(walking(), [
			{ command: first(0), at: 0 },
			{ command: onward(0), at: 0 },
			{ command: first(1), at: 0 }
		]);
		expect(outcomeOf(when(room, onward(1), sampleContext(0)))).toEqual(['walked']);
		expect(outcomeOf(when(room, onward(0), sampleContext(0)))).toBe('other-question');
	});

	it('speed gives nothing, and ranks come at the end', () => {
		const room = played(walking(), [{ command: first(0), at: 0 }]);
		const mine = view(room, { role: 'player', seat: 0, language: 'en' }).own;
		expect(mine).toMatchObject({ points: 1000, rank: null, outcome: { points: 1000 } });
		const ended = played(room, [{ command: { type: 'end' }, at: 0 }]);
		expect(view(ended, { role: 'player', seat: 0, language: 'en' }).own).toMatchObject({
			rank: { place: 1, movement: null },
			verdicts: ['right']
		});
		expect(report(ended).questions[0]).toMatchObject({
			answered: 1,
			right: 1,
			tally: { counts: [0, 1, 0, 0] }
		});
	});

	it('a player who has answered all waits for the others', () => {
		const room = SAMPLES.reduce(
			(before, { question }, step) =>
				played(before, [
					{
						command: answer(0, {
							question: question.id,
							choice: ANSWERS[step] ?? option(0),
							at: 0
						}),
						at: 0
					},
					{ command: onward(0, question.id), at: 0 }
				]),
			walking()
		);
		expect(stageOf(room, 0)).toBe('walked');
		expect(outcomeOf(when(room, first(0), sampleContext(0)))).toBe('other-question');
		expect(view(room, { role: 'screen', language: 'en' }).common.stage).toBe('walking');
	});
});

const ANSWERS = [
	option(1),
	{ form: 'many', options: [0] },
	{ form: 'boolean', value: true },
	{ form: 'number', value: 2000 },
	{ form: 'text', text: 'Irtysh' },
	{ form: 'order', order: [0, 1, 2, 3] },
	{ form: 'pairs', rights: [2, 0, 1] },
	{ form: 'place', gap: 1 }
] as const;
