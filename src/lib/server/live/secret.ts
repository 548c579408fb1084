import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits that only one browser keeps, in base64url. */
export type Secret = string & { readonly brand: 'Secret' };

/** What the server knows a browser by: a hash, so that a copy of the database opens nothing. */
export type Holder = string & { readonly brand: 'Holder' };

const SECRET_BYTES = 16;
const SHAPE = /^[A-Za-z0-9_-]{22}$/;

export const newSecret = (): Secret => randomBytes(SECRET_BYTES).toString('base64url') as Secret;

export const parseSecret = (text: string | undefined): Secret | null =>
	text !== undefined && SHAPE.test(text) ? (text as Secret) : null;

/** Another hash in each room, so that nobody can be followed from room to room. */
export const holderOf = (secret: Secret, code: string): Holder =>
	createHash('sha256').update(`${code}:${secret}`).digest('base64url').slice(0, 22) as Holder;
