import { TEXT_MAX } from './answer.ts';
import { err, ok, type Result } from './result.ts';

/** Why a typed text is no answer. */
export type TypedFault = 'empty' | 'too-long';

/** Tabs, line breaks and what a language parts words with. */
const BLANKS = /[\p{Zs}\p{Zl}\p{Zp}\t\n\r]+/gu;
/** Controls, lone surrogates, private use, unassigned; of formats all but the two that spell Persian and Hindi. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** More marks than any script puts on one letter, see `NAME_MARKS`. */
const PILE = /(\p{M}{5})\p{M}+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Understands a typed answer: NFC, blanks at the ends dropped and runs of them made one, and without what
 * nobody sees. At most `TEXT_MAX` UTF-16 units, so that it has at most as many letters and three times as
 * many bytes in UTF-8. What it gives is given again for itself.
 */
export function parseTyped(typed: string): Result<string, TypedFault> {
	// Bounded before the costly steps: composing never makes a text this long short enough.
	if (typed.length > TEXT_MAX * 4) return err('too-long');
	const text = typed
		.replace(BLANKS, ' ')
		.replace(HIDDEN, '')
		.normalize('NFC')
		.replace(PILE, '$1')
		.replace(/ +/g, ' ')
		.trim();
	if (!VISIBLE.test(text)) return err('empty');
	return text.length > TEXT_MAX ? err('too-long') : ok(text);
}
