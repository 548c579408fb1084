import type { StemRule } from './sheet.ts';

/** Rule 14: a stem has no negative, save the odd one out, which sets its "not" apart. */
export const isNegative: StemRule = (text, kind) =>
	NEGATIVE.test(kind === 'odd' ? text.replaceAll(/\*\*[^*]+\*\*/gu, '') : text);

const NEGATIVE =
	/(?<!\p{L})(?:not|never|except|no|none|cannot|\p{L}+n['’]t|не|нет|кроме|емес)(?!\p{L})/iu;
