import type { Kind } from '../../../game/kind.ts';
import { isAbsolute } from './absolute.ts';
import { speaksOfOptions } from './all-or-none.ts';
import { isUnsorted } from './ascending.ts';
import { repeatsAnOption } from './distinct.ts';
import { isTooLong, isUnfocused } from './focus.ts';
import { articleGivesAway, endsInArticle } from './grammar-cue.ts';
import { mixesScripts } from './homogeneous.ts';
import { showsItsValue } from './label-shows-value.ts';
import { showsTheKey } from './key-in-stem.ts';
import { isNegative } from './negative.ts';
import { offersWhatTheStemSays } from './number-in-stem.ts';
import type { Rule, Sheet, StemRule } from './sheet.ts';
import { echoesTheStem } from './stem-word-in-key.ts';
import { offersTooFew } from './too-few.ts';
import { isHardToType } from './typable.ts';

/**
 * The item rules that a worded question is held to, by the name under which the yield counts them.
 * Those that hold by construction (one answer, refuted options, evidence, forecasts) are in `settle`.
 */
const RULES = {
	'key in stem': showsTheKey,
	'stem word in key': echoesTheStem,
	'same label': repeatsAnOption,
	'mixed scripts': mixesScripts,
	'grammar cue': articleGivesAway,
	'all or none': speaksOfOptions,
	'not ascending': isUnsorted,
	'number in stem': offersWhatTheStemSays,
	'too few options': offersTooFew,
	'too long': isTooLong,
	'hard to type': isHardToType,
	'confusable name': ({ isConfusable }) => isConfusable,
	'label shows value': showsItsValue
} as const satisfies Readonly<Record<string, Rule>>;

const STEM_RULES = {
	'article at the end': endsInArticle,
	negative: isNegative,
	absolute: isAbsolute,
	unfocused: isUnfocused
} as const satisfies Readonly<Record<string, StemRule>>;

/** The rules of item writing, by the name under which a fact base's yield lists them. */
export type RuleName = keyof typeof RULES | keyof typeof STEM_RULES;

/** The first rule that a question breaks; null when it is sound. */
export function flawOf(sheet: Sheet): RuleName | null {
	for (const [name, isFlawed] of CHECKS) if (isFlawed(sheet)) return name;
	return null;
}

/** The first rule that the text of a stem breaks whatever fills it; slots are given as an underscore. */
export function stemFlawOf(text: string, kind: Kind): RuleName | null {
	for (const [name, isFlawed] of STEM_CHECKS) if (isFlawed(text, kind)) return name;
	return null;
}

/** Does a question break it by its stem, so that other options would not help? */
export const isStemFlaw = (name: string): boolean => Object.hasOwn(STEM_RULES, name);

const CHECKS = Object.entries(RULES) as readonly (readonly [RuleName, Rule])[];
const STEM_CHECKS = Object.entries(STEM_RULES) as readonly (readonly [RuleName, StemRule])[];
