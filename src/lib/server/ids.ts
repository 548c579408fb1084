import { nanoid } from 'nanoid';

/** 22 characters of a 64-letter alphabet: 132 random bits, so that nobody can guess or list them. */
const ID_LENGTH = 22;

/** Names a run, known to the session that plays it. */
export type RunId = string & { readonly brand: 'RunId' };
/** Names a frozen quiz; shown to nobody. */
export type QuizId = string & { readonly brand: 'QuizId' };
/** Names a finished run in the links that people share. */
export type ResultId = string & { readonly brand: 'ResultId' };

export const newRunId = (): RunId => nanoid(ID_LENGTH) as RunId;
export const newQuizId = (): QuizId => nanoid(ID_LENGTH) as QuizId;
export const newResultId = (): ResultId => nanoid(ID_LENGTH) as ResultId;
