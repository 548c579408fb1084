import type { Board } from '../board.ts';
import type { PublicNameFault } from '../name.ts';
import type { NotSaved } from '../not-saved.ts';
import type { ResultView } from '../run-view.ts';

/**
 * A finished run as anyone may open it (`data` of `/r/[id]`). Its action `?/play` needs no field, see
 * `StartRefused`; for the others see `NAME_FIELD`.
 */
export interface ResultPage {
	readonly result: ResultView;
	/** The full address of this page, as the request says (or `ORIGIN`), to be copied. */
	readonly address: string;
	/** The run behind it when the visitor is the one who played it, for a link to the review; else null. */
	readonly ownRunId: string | null;
	/** The full address of the picture that messengers show beside the link. */
	readonly card: string;
	/** Everyone who took this challenge. */
	readonly board: Board;
}

/**
 * The field of the action `?/name`; `?/unname` and `?/delete` need none. All three answer 404 to everyone
 * but the session that played.
 */
export const NAME_FIELD = 'name';

/** Why a name was not taken (400), or nothing could be saved (503), and what was typed. */
export interface NameRefused {
	readonly refusal: NotSaved | { readonly code: PublicNameFault };
	readonly typed: string;
}
