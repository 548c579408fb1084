import type { AskingView } from './common-view.ts';

/** How a question's time stands, in milliseconds. */
export interface QuestionTime {
	/** Until answers count; 0 when they do. */
	readonly opensIn: number;
	/** Until it closes, 0 at the least; null without a clock. */
	readonly left: number | null;
	readonly total: number;
}

/** `closesAt` is the onlooker's own deadline; `now` is by the server's clock. Stands still in a pause. */
export function questionTime(
	{ opensAt, pausedAt }: AskingView,
	closesAt: number | null,
	now: number
): QuestionTime {
	const at = pausedAt ?? now;
	return {
		opensIn: Math.max(0, opensAt - at),
		left: closesAt === null ? null : Math.max(0, Math.min(closesAt - at, closesAt - opensAt)),
		total: closesAt === null ? 0 : closesAt - opensAt
	};
}
