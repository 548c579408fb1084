/** The part of a long way that is shown: at most `size` questions, the present one among them. */
export function raceWindow<Verdict>(
	verdicts: readonly Verdict[],
	position: number,
	size = 10
): { readonly verdicts: readonly Verdict[]; readonly position: number } {
	const start = Math.max(0, Math.min(position - size + 3, verdicts.length - size));
	return { verdicts: verdicts.slice(start, start + size), position: position - start };
}
