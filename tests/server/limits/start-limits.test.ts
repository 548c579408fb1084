import { describe, expect, test } from 'vitest';
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

	test('a flood from one address ends, and does not touch another one', async () => {
		const limits = createStartLimits();
		const admitted = [];
		for (let i = 0; i < 4000; i++) admitted.push(await limits.admit(null, SCHOOL, 10));
		expect(admitted.filter(Boolean)).toHaveLength(3000);
		expect(await limits.admit(null, '203.0.113.8', 10)).toBe(true);
	});
});
