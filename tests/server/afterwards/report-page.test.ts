import { expect, test } from 'vitest';
import { reportPage } from '../../../src/lib/server/afterwards/report-page.ts';
import { playerTable } from '../../../src/lib/server/afterwards/report-tables.ts';
import type { QuizId } from '../../../src/lib/server/ids.ts';
import { sampleContext } from '../../engine/room/sample-quiz.ts';
import { RIGHT, roundOf, WRONG } from '../../engine/room/three-players.ts';
import { sampleQuiz } from '../../live/sample-room.ts';

/** What the host reads after a round of one question. */
function reportAfter(...options: readonly number[]) {
	const { steps } = sampleContext(0).quiz;
	const round = { id: 'quiz' as QuizId, quiz: sampleQuiz(), title: '{}', steps };
	return reportPage(roundOf(...options), round, 'en');
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
