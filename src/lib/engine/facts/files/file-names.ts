import type { Language } from '../../../game/question.ts';

/** The file that a fact base begins with. */
export const DESCRIPTOR = 'datapackage.json';

/** The folder of the files that word it. */
export const PHRASING = 'phrasing';

/** The file that words a base in a language. */
export const phrasingPath = (language: Language): string => `${PHRASING}/${language}.yaml`;
