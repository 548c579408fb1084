import type { Task } from '../catalogue/cell.ts';
import { stemSays } from '../wording/stem-says.ts';

/** May a value be the key as far as the stem goes: does no language of the base say it there? */
export function unsaid({ cell, row }: Task): (code: number) => boolean {
	const saying = cell.voices.flatMap((voice) => (voice === null ? [] : stemSays(voice, row)));
	return (code) => !saying.some((says) => says(code));
}
