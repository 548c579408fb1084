import type { StemRule } from './sheet.ts';

/** Rule 15: no "always", "never", "usually". */
export const isAbsolute: StemRule = (text) => ABSOLUTE.test(text);

const ABSOLUTE =
	/(?<!\p{L})(?:always|never|usually|всегда|никогда|обычно|әрқашан|ешқашан|әдетте)(?!\p{L})/iu;
