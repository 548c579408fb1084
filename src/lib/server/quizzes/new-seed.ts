import { randomBytes } from 'node:crypto';

/** As many bits as nobody can guess: facts and code are public, so the seed is all that is secret. */
const SEED_BYTES = 16;

/** A seed that nobody can guess: 128 random bits in hex. */
export const newSeed = (): string => randomBytes(SEED_BYTES).toString('hex');
