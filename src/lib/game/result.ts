/** What an operation that may be refused gives back: never an exception for what a caller can expect. */
export type Result<Value, Fault> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Fault };

/** What came out of it. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value
});

/** Why it was refused: a code, with data where they say more. */
export const err = <Fault>(error: Fault): { readonly ok: false; readonly error: Fault } => ({
	ok: false,
	error
});
