import type { FactBase } from '../../facts/fact-base.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import { typoLimit } from './fold.ts';
import { type Name, type Names, namesIn } from './names.ts';
import { type Spelling, stepsBetween } from './nearness.ts';
import type { TextKey } from '../quiz.ts';

/** What a typed answer is judged by (see README.md, Typed answers). */
export function textKeyOf(base: FactBase, { cell, row }: Draft, voice: CellVoice): TextKey {
	const { domain, codes } = cell.shown;
	const names = namesIn({ base, language: voice.setting.language, domain });
	const code = codes[row] ?? -1;
	return textKeyAmong(names, code, voice.labels.textAt(code) ?? '');
}

/** The same for one of the names of a domain, by its code. */
export function textKeyAmong(names: Names, code: number, canonical: string): TextKey {
	const own = names.byCode.get(code) ?? [];
	return {
		form: 'text',
		canonical,
		accepted: own.map(({ text }) => text),
		rivals: knownRivals(names, code, own),
		ambiguous: names.ambiguous
	};
}

const known = new WeakMap<Names, Map<number, readonly string[]>>();

/** Compares a name with all others once, however often it is asked for. */
function knownRivals(names: Names, code: number, own: readonly Name[]): readonly string[] {
	const read = known.get(names) ?? new Map<number, readonly string[]>();
	known.set(names, read);
	const rivals = read.get(code) ?? rivalsOf(names, code, own);
	read.set(code, rivals);
	return rivals;
}

/** Names of others that a forgiven typing error could reach, with the margin that marking wants. */
function rivalsOf({ all }: Names, code: number, own: readonly Name[]): readonly string[] {
	const isNear = (other: Name) => own.some((mine) => mayBeConfused(mine.spelling, other.spelling));
	return all.filter((name) => name.code !== code && isNear(name)).map(({ text }) => text);
}

/** Twice the forgiven edits and two more steps: beyond that no answer can be nearer to the other by two. */
function mayBeConfused(mine: Spelling, other: Spelling): boolean {
	const limit = 2 * typoLimit(mine.folded) + 2;
	return stepsBetween(mine, other, limit) <= limit;
}
