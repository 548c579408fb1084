import type { Case } from '../case.ts';
import { isNamed } from './check-options.ts';
import { sameDay } from '../read/denotes.ts';
import { faultIf, type Fault } from '../fault.ts';
import { sourceNames } from '../read/match-text.ts';

/**
 * A stem without a text of its own says every given and a claimed value behind their titles, and
 * somewhere the date of what changes and the source of hearsay.
 */
export function checkNeutral(c: Case): readonly Fault[] {
	if (!c.neutral) return [];
	const { table, row, proof } = c;
	const claims = table.relation.claims;
	const volatile = table.relation.fields.get(proof.asked)?.volatile ?? false;
	const date = claims.asOf(row);
	const undated = volatile && !c.givens.has('as_of') && date !== null && !tellsDay(c, date);
	const names = sourceNames({ ...c, claims: new Map() });
	const hearsay = claims.status(row) === 'reported';
	const named = names.some((name) => c.question.prompt.includes(name));
	return [
		...faultIf(!saysInLabels(c), 'prompt', 'the labels do not say what the row says'),
		...faultIf(undated, 'as-of', 'the stem says no date'),
		...faultIf(hearsay && !named, 'source-unnamed', 'says who?')
	];
}

/** Does every given, and the value of a statement to judge, stand behind a colon? */
export function saysInLabels(c: Case): boolean {
	const { proof, question } = c;
	const claimed = proof.rule === 'truth' ? proof.options.slice(0, 1) : [];
	const due = [...proof.givens, ...claimed.map(({ value }) => ({ field: proof.asked, value }))];
	const said = stretches(question.prompt, /: /g);
	return due.length > 0 && due.every((given) => said.some((text) => isNamed(c, given, text)));
}

const tellsDay = (c: Case, date: string): boolean =>
	stretches(c.question.prompt, /[:;,.(] /g).some((text) => sameDay(text, date, c.language)) ||
	stretches(c.question.prompt, /\((?:as of )?/g).some((text) => sameDay(text, date, c.language));

/** Every stretch of a text from behind such a mark to some later mark or the end. */
function stretches(prompt: string, mark: RegExp): readonly string[] {
	const starts = [...prompt.matchAll(mark)].map(({ index, 0: found }) => index + found.length);
	const ends = [...prompt.matchAll(/[;.,?)]| \(/g)].map(({ index }) => index);
	return starts.flatMap((start) =>
		[...ends, prompt.length].filter((end) => end > start).map((end) => prompt.slice(start, end))
	);
}
