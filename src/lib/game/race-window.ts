/** The part of a long way that is shown: at most ten questions, the present one among them. */
export function raceWindow<Verdict>(
	verdicts: readonly Verdict[],
	position: number
): { readonly verdicts: readonly Verdict[]; readonly position: number } {
	const start = Math.max(0, Math.min(position - SHOWN + AHEAD, verdicts.length - SHOWN));
	return { verdicts: verdicts.slice(start, start + SHOWN), position: position - start };
}

const SHOWN = 10;
/** The present question, and two to come. */
const AHEAD = 3;
