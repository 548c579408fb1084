import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createStartLimits } from '../../../src/lib/server/limits/start-limits.ts';
import { newSessionToken, sessionIdOf } from '../../../src/lib/server/session/session-id.ts';

const SCHOOL = '203.0.113.7';
const someone = () => sessionIdOf(newSessionToken());

describe('starting quizzes', () => {
	test('is limited for one player, while others at the same address go on', async () => {
		const limits = createStartLimits();
		const eager = someone();
		for (let i = 0; i < 30; i++) expect(await limits.admit(eager, SCHOOL, 10)).toBe(true);
		expect(await limits.admit(eager, SCHOOL, 10)).toBe(false);
		expect(await limits.admit(someone(), SCHOOL, 10)).toBe(true);
		expect(await limits.admit(null, SCHOOL, 10)).toBe(true);
	});

	test('counts for as much as there are questions, and for something when they are there already', async () => {
		const admitted = async (questions: number): Promise<number> => {
			const limits = createStartLimits();
			const eager = someone();
			let count = 0;
			while (await limits.admit(eager, SCHOOL, questions)) count++;
			return count;
		};
		expect([await admitted(0), await admitted(10), await admitted(50)]).toEqual([30, 30, 6]);
	});

	test('a thousand pupils behind one address may all start', async () => {
		const limits = createStartLimits();
		for (let i = 0; i < 1000; i++) expect(await limits.admit(null, SCHOOL, 10)).toBe(true);
	});

	test('a class may start one quiz after the other while the school plays', async () => {
		const limits = createStartLimits();
		for (let i = 0; i < 1000; i++) expect(await limits.admit(null, SCHOOL, 10)).toBe(true);
		for (let lesson = 0; lesson < 6; lesson++) {
			for (let i = 0; i < 30; i++) expect(await limits.admit(someone(), SCHOOL, 10)).toBe(true);
		}
	});

	test('a flood from one address ends by the questions that were written, and does not touch another one', async () => {
		const admitted = async (address: string, length: number): Promise<number> => {
			let count = 0;
			while (await limits.admit(null, address, length)) count += 1;
			return count;
		};
		const limits = createStartLimits();
		expect(await admitted(SCHOOL, 50)).toBe(240);
		expect(await admitted('203.0.113.8', 10)).toBe(1200);
		// Who has a network of addresses is one visitor none the less.
		expect(await admitted('2001:db8::1', 10)).toBe(1200);
		expect(await admitted('2001:db8::2', 10)).toBe(0);
	});

	test('a flood that waits for its time each time ends with the day', async () => {
		vi.useFakeTimers({ now: 0 });
		onTestFinished(() => void vi.useRealTimers());
		const limits = createStartLimits();
		let questions = 0;
		for (let window = 0; window < 288; window++) {
			while (await limits.admit(null, SCHOOL, 50)) questions += 50;
			vi.advanceTimersByTime(5 * 60 * 1000);
		}
		expect(questions).toBe(200_000);
	});
});
