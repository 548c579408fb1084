/** What may be asked: fields that were asked before, those who were asked about before. */
export interface Scope {
	readonly isNewField: boolean;
	readonly isNewcomer: boolean;
}

/** The widest last. */
export const SCOPES: readonly Scope[] = [
	{ isNewField: true, isNewcomer: true },
	{ isNewField: false, isNewcomer: true },
	{ isNewField: true, isNewcomer: false },
	{ isNewField: false, isNewcomer: false }
];
