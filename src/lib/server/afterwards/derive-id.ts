import { createHash } from 'node:crypto';

const ID_LENGTH = 22;

/**
 * An id that only whoever knows the secret can tell, the same each time: SHA-256, cut to 132 bits. `what` it
 * names sets the ids of one secret and room apart.
 */
export const deriveId = <Id extends string>(secret: string, code: string, what: string): Id =>
	createHash('sha256')
		.update(`${what}:${code}:${secret}`)
		.digest('base64url')
		.slice(0, ID_LENGTH) as Id;
