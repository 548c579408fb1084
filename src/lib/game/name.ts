import { err, ok, type Result } from './result.ts';

/** What a player or a result is called: normalised, visible, and short enough for a button. */
export type Name = string & { readonly brand: 'Name' };

/** Why a name cannot be had. */
export type NameFault =
	'name-empty' | 'name-too-long' | 'name-hidden-characters' | 'name-too-many-marks';

/** The same of a name that others will read, which must not hurt anybody either. */
export type PublicNameFault = NameFault | 'name-abusive';

/** As people count letters: a letter with its marks is one. */
export const NAME_GRAPHEMES = 24;
/** In UTF-8. */
export const NAME_BYTES = 96;
/** Marks on one letter, counted apart from it: Vietnamese has two, Hebrew four, Burmese five (လျှို့). */
export const NAME_MARKS = 5;

/** Controls, formats (zero width, direction), lone surrogates, private use, line breaks, unassigned. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
/**
 * Characters that draw nothing: fillers, the empty Braille cell, a note without a head; of what alters
 * others only the emoji sign.
 */
const BLANK = /[\u2800\u{1D159}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/u;
/** Persian keyboards type it within words, where nobody sees it; a name is read as well without it. */
const NON_JOINER = '\u200c';
const PILE = new RegExp(`\\p{M}{${NAME_MARKS + 1}}`, 'u');
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/**
 * Understands a typed name: NFC, without non-joiners, blanks at the ends dropped and runs of them made one.
 * One visible character is enough; at most 24 graphemes and 96 bytes, and no letter buried under marks.
 */
export function parseName(typed: string): Result<Name, NameFault> {
	// Bounded before the costly steps: composing never makes a name this long short enough.
	if (typed.length > NAME_BYTES * 4) return err('name-too-long');
	const name = typed
		.replaceAll(NON_JOINER, '')
		.normalize('NFC')
		.replace(/[\p{Zs}\t]+/gu, ' ')
		.replace(/^ | $/g, '');
	if (HIDDEN.test(name) || BLANK.test(name)) return err('name-hidden-characters');
	if (!VISIBLE.test(name)) return err('name-empty');
	if (PILE.test(name.normalize('NFD'))) return err('name-too-many-marks');
	return fitsName(name) ? ok(name as Name) : err('name-too-long');
}

/** Short enough for a name? */
export const fitsName = (text: string): boolean =>
	utf8.encode(text).length <= NAME_BYTES && [...graphemes.segment(text)].length <= NAME_GRAPHEMES;

/** The name without its last grapheme. */
export function shortenName(name: string): string {
	const last = [...graphemes.segment(name)].at(-1);
	return last ? name.slice(0, last.index).trimEnd() : '';
}
