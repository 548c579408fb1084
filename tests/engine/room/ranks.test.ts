import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import { podiumOf } from '../../../src/lib/engine/room/ranks.ts';
import { answer, given, joined, option, played } from './given.ts';
import { SAMPLES } from './sample-quiz.ts';

const question = SAMPLES[0]?.question.id ?? '';
const RIGHT = 1;
const WRONG = 2;

/** A round of one question, ended after its answer: who stands where. */
const podiumAfter = (...options: readonly number[]) => {
	const answers = options.map((chosen, seat) => ({
		command: answer(seat, { question, choice: option(chosen), at: LEAD_MS }),
		at: LEAD_MS
	}));
	const room = played(given({}, joined(0, 'Ana'), joined(1, 'Bo'), joined(2, 'Cy')), [
		{ command: { type: 'start', turn: 0 }, at: 0 },
		...answers,
		{ command: { type: 'reveal', turn: 1 }, at: LEAD_MS },
		{ command: { type: 'end' }, at: LEAD_MS }
	]);
	return podiumOf(room).map(({ name, place }) => `${place} ${name}`);
};

describe('the podium', () => {
	it('stays empty when nobody scored', () => {
		expect(podiumAfter(WRONG, WRONG, WRONG)).toEqual([]);
	});

	it('has no silver for who has no points', () => {
		expect(podiumAfter(WRONG, RIGHT, WRONG)).toEqual(['1 Bo']);
	});

	it('holds level players on one step', () => {
		expect(podiumAfter(RIGHT, WRONG, RIGHT)).toEqual(['1 Ana', '1 Cy']);
	});
});
