import { describe, expect, test } from 'vitest';
import { createStartLimits } from '../../../src/lib/server/limits/start-limits.ts';
import { newSessionToken, sessionIdOf } from '../../../src/lib/server/session/session-id.ts';

const SCHOOL = '203.0.113.7';
const someone = () => sessionIdOf(newSessionToken());

describe('starting quizzes', () => {
	test('is limited for one player, while others at the same address go on', async () => {
		const limits = createStartLimits();
		const eager = someone();
		for (let i = 0; i < 30; i++) expect(await limits.admit(eager, SCHOOL)).toBe(true);
		expect(await limits.admit(eager, SCHOOL)).toBe(false);
		expect(await limits.admit(someone(), SCHOOL)).toBe(true);
		expect(await limits.admit(null, SCHOOL)).toBe(true);
	});

	test('a thousand pupils behind one address may all start', async () => {
		const limits = createStartLimits();
		for (let i = 0; i < 1000; i++) expect(await limits.admit(null, SCHOOL)).toBe(true);
	});

	test('a flood from one address ends, and does not touch another one', async () => {
		const limits = createStartLimits();
		const admitted = [];
		for (let i = 0; i < 4000; i++) admitted.push(await limits.admit(null, SCHOOL));
		expect(admitted.filter(Boolean)).toHaveLength(3000);
		expect(await limits.admit(null, '203.0.113.8')).toBe(true);
	});
});
