import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits that only the browser keeps, in base64url. */
export type SessionToken = string & { readonly brand: 'SessionToken' };

/** What the server knows a session by: the hash of its token, so that a copy of the database opens nothing. */
export type SessionId = string & { readonly brand: 'SessionId' };

const TOKEN_BYTES = 16;
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{22}$/;

export const newSessionToken = (): SessionToken =>
	randomBytes(TOKEN_BYTES).toString('base64url') as SessionToken;

export const parseSessionToken = (text: string | undefined): SessionToken | null =>
	text !== undefined && TOKEN_SHAPE.test(text) ? (text as SessionToken) : null;

/** SHA-256, in base64url. A plain hash will do: 128 random bits cannot be guessed. */
export const sessionIdOf = (token: SessionToken): SessionId =>
	createHash('sha256').update(token).digest('base64url') as SessionId;
