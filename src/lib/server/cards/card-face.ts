import { createHash } from 'node:crypto';
import type { ResultView } from '../../game/run-view.ts';

/** What stands on a card: what is public of a result, and nothing else. */
export type CardFace = Pick<
	ResultView,
	'title' | 'length' | 'right' | 'points' | 'verdicts' | 'spent' | 'name' | 'mode' | 'day'
>;

/** Raised when cards are drawn in another way, so that no cache keeps the old ones. */
const DRAWING = 3;

/** Names the state of a card: the same face has the same, another one another. For addresses and ETags. */
export function stateOf(face: CardFace): string {
	const { title, length, right, points, verdicts, spent, name, mode, day } = face;
	const content = [DRAWING, title, length, right, points, verdicts, spent, name, mode, day];
	return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}
