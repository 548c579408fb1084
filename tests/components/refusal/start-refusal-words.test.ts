import { describe, expect, test } from 'vitest';
import { startRefusalWords } from '../../../src/lib/components/refusal/start-refusal-words.ts';
import { LENGTH, TIMER_S } from '../../../src/lib/game/pages/home-page.ts';
import { ROOM_LIMITS } from '../../../src/lib/game/room/settings.ts';
import type { StartRefusalCode } from '../../../src/lib/game/start-refusal.ts';

/** What each sentence has to speak of. */
const ABOUT: Readonly<Record<StartRefusalCode | 'not-saved', RegExp>> = {
	'no-such-base': /no such fact base/,
	'no-such-topic': /topics is not known/,
	'no-such-kind': /kinds of question is not known/,
	'no-such-level': /easy, medium, hard/,
	'nothing-fits': /more topics or kinds, or another level/,
	'no-questions': /yield no question/,
	'no-round': /no facts here to ask about/,
	'all-known': /What you forget will come back/,
	'base-gone': /no longer here/,
	outdated: /write them again/,
	'nothing-kept': /at least one question/,
	'nothing-hard': /everybody knew every answer/,
	'too-many-quizzes': /quizzes were started .* in a few minutes/,
	'too-many-drafts': /quizzes were written .* in a few minutes/,
	'too-many-rounds': /rounds were opened .* in a few minutes/,
	'not-saved': /could not be saved .* send it again/
};
const CODES = Object.keys(ABOUT).filter((code): code is keyof typeof ABOUT => code in ABOUT);

describe('why nothing was started', () => {
	test.each(CODES)('is a sentence of its own for %s', (code) => {
		const words = startRefusalWords({ code });
		expect(words).toMatch(ABOUT[code]);
		expect(words).toMatch(/^[A-Z].*\.$/);
		expect(CODES.filter((other) => startRefusalWords({ code: other }) === words)).toEqual([code]);
	});

	test.each([
		['length', LENGTH, 'Choose 1 to 50 questions.'],
		['timer', TIMER_S, 'Choose 5 to 300 seconds, or no timer.'],
		['clock', ROOM_LIMITS.seconds, 'Choose 5 to 600 seconds, or no clock.'],
		['teams', ROOM_LIMITS.teams, 'Choose 2 to 8 teams, or none.']
	] as const)('names what the field %s takes', (field, { min, max }, words) => {
		expect(startRefusalWords({ code: 'out-of-bounds', field, min, max })).toBe(words);
	});
});
