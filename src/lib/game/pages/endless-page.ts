/** The endless run (`data` of `/endless`); its action `?/start` needs the field `base`, see `StartRefused`. */
export interface EndlessPage {
	readonly bases: readonly EndlessBase[];
}

/** One fact base to ride through without an end. */
export interface EndlessBase {
	readonly name: string;
	readonly title: string;
	/** The most right answers in one endless run of the visitor; null before the first that ended. */
	readonly record: number | null;
}
