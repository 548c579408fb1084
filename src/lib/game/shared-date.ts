import type { SourceLine } from './reveal.ts';

/** What several sources are all as of, so that it need be said but once; null where they differ, or there is just one. */
export function sharedDate(sources: readonly SourceLine[]): string | null {
	const [first, ...others] = sources;
	if (first === undefined || others.length === 0) return null;
	return others.every(({ asOf }) => asOf === first.asOf) ? first.asOf : null;
}
