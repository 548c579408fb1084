import { expect, test } from 'vitest';
import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import { reportPage } from '../../../src/lib/server/afterwards/report-page.ts';
import { playerTable } from '../../../src/lib/server/afterwards/report-tables.ts';
import type { QuizId } from '../../../src/lib/server/ids.ts';
import { answer, given, joined, option, played } from '../../engine/room/given.ts';
import { SAMPLES, sampleContext } from '../../engine/room/sample-quiz.ts';
import { sampleQuiz } from '../../live/sample-room.ts';

const question = SAMPLES[0]?.question.id ?? '';
const RIGHT = 1;
const WRONG = 2;

/** What the host reads after a round of one question: who stands where. */
function reportAfter(...options: readonly number[]) {
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
	const { steps } = sampleContext(0).quiz;
	const round = { id: 'quiz' as QuizId, quiz: sampleQuiz(), title: '{}', steps };
	return reportPage(room, round, 'en');
}

const placesIn = ({ players }: ReturnType<typeof reportAfter>) =>
	players.map(({ place, name }) => [place, name]);

test('a report says who stands where, also of those who have nothing while others have', () => {
	const page = reportAfter(WRONG, RIGHT, WRONG);
	expect(placesIn(page)).toEqual([
		[1, 'Bo'],
		[2, 'Ana'],
		[2, 'Cy']
	]);
});

test('a report has no first place for a class in which nobody scored, nor has its table', () => {
	const page = reportAfter(WRONG, WRONG, WRONG);
	expect(placesIn(page)).toEqual([
		[null, 'Ana'],
		[null, 'Bo'],
		[null, 'Cy']
	]);
	expect(playerTable(page, '.')).toContain('\r\n,Ana,');
});
