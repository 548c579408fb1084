import type { FactBase } from '../facts/fact-base.ts';
import type { CellVoice } from './catalogue/cell.ts';
import type { Draft } from './draft.ts';
import { editDistance } from './edit-distance.ts';
import { typoLimit } from './fold.ts';
import { type Name, type Names, namesIn } from './names.ts';
import type { TextKey } from './quiz.ts';

/** What a typed answer is judged by (QUESTION-WRITING section 8). */
export function textKeyOf(base: FactBase, { cell, row }: Draft, voice: CellVoice): TextKey {
	const { domain, codes } = cell.shown;
	const names = namesIn({ base, language: voice.setting.language, domain });
	const code = codes[row] ?? -1;
	const own = names.byCode.get(code) ?? [];
	return {
		form: 'text',
		canonical: voice.labels.textAt(code) ?? '',
		accepted: own.map(({ text }) => text),
		rivals: rivalsOf(names, code, own),
		ambiguous: names.ambiguous
	};
}

/** Names of others that a forgiven typing error could reach, with the margin that marking wants. */
function rivalsOf({ all }: Names, code: number, own: readonly Name[]): readonly string[] {
	const near = (other: Name) => own.some((mine) => isNear(mine.folded, other.folded));
	return all.filter((name) => name.code !== code && near(name)).map(({ text }) => text);
}

/** Twice the forgiven edits and one more: beyond that no answer can be nearer to the other by two. */
function isNear(mine: string, other: string): boolean {
	const limit = 2 * typoLimit(mine) + 1;
	return editDistance(mine, other, limit) <= limit;
}
