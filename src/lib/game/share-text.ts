import type { Mark } from './answer.ts';
import { evenRow } from './even-row.ts';
import { formatNumber } from './format-number.ts';
import { formatDate } from './format-time.ts';
import type { ResultView } from './run-view.ts';

/** What of a result is worth telling. */
export type Shared = Pick<
	ResultView,
	'title' | 'length' | 'right' | 'points' | 'verdicts' | 'mode' | 'day'
>;

/** Told apart by shape as well as by colour. */
const SIGNS: Readonly<Record<Mark['verdict'], string>> = { right: '🟩', partly: '🟡', wrong: '❌' };

/**
 * What is sent to friends: one sentence that also makes sense when it is read aloud, the marks as a
 * grid, and the address of the result. Nothing in it tells an answer.
 */
export function buildShareText(shared: Shared, address: string): string {
	return `${sayResult(shared)}\n\n${buildGrid(shared.verdicts)}\n\n${address}`;
}

/** A result in a sentence, with a question for whoever reads it. */
function sayResult({ length, right, points, ...what }: Shared): string {
	const score = `${right} of ${length} right, ${formatNumber(points)} points`;
	return `Bäige, ${nameQuiz(what)}: ${score}. Can you beat that?`;
}

/** What was played, in the middle of a sentence. */
export function nameQuiz({ title, mode, day }: Pick<Shared, 'title' | 'mode' | 'day'>): string {
	if (day !== null) return `the daily round of ${formatDate(day)}`;
	return mode === 'endless' ? `${title}, endless` : title;
}

/**
 * The marks in rows that are as even as can be, at most ten in one and five of them; of a longer run the
 * first fifty, and how many more there were.
 */
export function buildGrid(verdicts: readonly Mark['verdict'][]): string {
	const shown = verdicts.slice(0, ROW_MAX * ROWS_MAX);
	const width = evenRow(shown.length, ROW_MAX);
	const lines = Array.from({ length: Math.ceil(shown.length / ROW_MAX) }, (_, row) =>
		shown
			.slice(row * width, (row + 1) * width)
			.map((verdict) => SIGNS[verdict])
			.join('')
	);
	const more = verdicts.length - shown.length;
	return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

const ROW_MAX = 10;
const ROWS_MAX = 5;
