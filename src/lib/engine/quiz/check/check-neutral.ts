import type { Value } from '../proof.ts';
import type { Case } from './case.ts';
import { isNamed } from './check-options.ts';
import { sameDay } from './denotes.ts';
import { faultIf, type Fault } from './fault.ts';
import { sourceNames } from './match-text.ts';

/**
 * A stem without a text of its own says every given, a claimed value, a date that matters and a
 * source of hearsay behind a colon, a comma or a title.
 */
export function checkNeutral(c: Case): readonly Fault[] {
	if (!c.neutral) return [];
	const { table, row, proof } = c;
	const claims = table.relation.claims;
	const claimed = proof.rule === 'truth' ? proof.options.slice(0, 1) : [];
	const said = [...proof.givens, ...claimed.map(({ value }) => ({ field: proof.asked, value }))];
	const unsaid = said.find((given) => !isSaid(c, given));
	const volatile = table.relation.fields.get(proof.asked)?.volatile ?? false;
	const date = claims.asOf(row);
	const undated = volatile && !c.givens.has('as_of') && date !== null && !tellsDay(c, date);
	const names = sourceNames({ ...c, claims: new Map() });
	const hearsay = claims.status(row) === 'reported';
	const named = names.some((name) => c.question.prompt.includes(name));
	return [
		...faultIf(unsaid !== undefined, 'prompt', `the stem does not say ${unsaid?.value}`),
		...faultIf(undated, 'as-of', 'the stem says no date'),
		...faultIf(hearsay && !named, 'source-unnamed', 'says who?')
	];
}

const isSaid = (c: Case, given: { readonly field: string; readonly value: Value }): boolean =>
	stretches(c.question.prompt).some((text) => isNamed(c, given, text));

const tellsDay = (c: Case, date: string): boolean =>
	stretches(c.question.prompt).some((text) => sameDay(text, date, c.language));

/** Every stretch of a text from behind a colon, or its start, to some later mark or the end. */
function stretches(prompt: string): readonly string[] {
	const starts = [0, ...[...prompt.matchAll(/[:;,.(] /g)].map(({ index }) => index + 2)];
	const ends = [...[...prompt.matchAll(/[;.,?)]| \(/g)].map(({ index }) => index), prompt.length];
	return starts.flatMap((start) =>
		ends.filter((end) => end > start).map((end) => prompt.slice(start, end))
	);
}
