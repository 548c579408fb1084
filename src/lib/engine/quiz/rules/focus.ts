import type { Rule, StemRule } from './sheet.ts';

/** Rule 16: a stem that stands on its own ends as a sentence does and says more than one word. */
export const isUnfocused: StemRule = (text) => !/[?.!:؟。？][)\]»”"*]*\s*$/u.test(text);

/** Rule 16: one can take it in at a glance. */
export const isTooLong: Rule = ({ prompt }) => prompt.length > LONGEST_PROMPT;

const LONGEST_PROMPT = 400;
