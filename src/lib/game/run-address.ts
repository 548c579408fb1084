/** The page of a question; `position` counts from 0, the address from 1. */
export const stepAddress = (runId: string, position: number): string =>
	`/run/${runId}/${position + 1}`;

/** Where a run is finished, and becomes a result. */
export const endAddress = (runId: string): string => `/run/${runId}/end`;

/** Where a run goes on: at its question at `position`, or at its end when none is left (null). */
export const goOnAddress = (runId: string, position: number | null): string =>
	position === null ? endAddress(runId) : stepAddress(runId, position);

/** A finished run, as anyone may open it. */
export const resultAddress = (resultId: string): string => `/r/${resultId}`;
