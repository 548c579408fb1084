/**
 * What the visitor knows, and what is due (`data` of `/practice`); its action `?/start` needs the field
 * `base`, see `StartRefused`.
 */
export interface PracticePage {
	/** Every fact base, those with most due first. */
	readonly bases: readonly PracticeBase[];
	/** What the server's clock says, in milliseconds since 1970. */
	readonly now: number;
}

/** One fact base, as far as the visitor knows it. */
export interface PracticeBase {
	/** As the field `base` of the action `?/start` posts it. */
	readonly name: string;
	readonly title: string;
	/** Facts that are due now, over all topics. */
	readonly due: number;
	/** Only topics of which something was asked. */
	readonly topics: readonly PracticeTopic[];
	/** When the next one is due, in milliseconds since 1970; null when some are due now, or none are known. */
	readonly nextDue: number | null;
}

/** How many facts of a topic stand where; a fact counts once for each field that was asked of it. */
export interface PracticeTopic {
	readonly id: string;
	readonly topic: string;
	/** Learned, and not due yet. */
	readonly known: number;
	/** Got wrong lately, and back in a few minutes. */
	readonly learning: number;
	readonly due: number;
}
