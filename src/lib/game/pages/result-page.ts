import type { ResultView } from '../run-view.ts';

/** A finished run as anyone may open it (`data` of `/r/[id]`); action `?/play`, see `ReplayRefused`. */
export interface ResultPage {
	readonly result: ResultView;
	/** The full address of this page, as the request says (or `ORIGIN`), to be copied. */
	readonly address: string;
	/** The run behind it when the visitor is the one who played it, for a link to the review; else null. */
	readonly ownRunId: string | null;
}
