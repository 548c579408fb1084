import type { QuestionId } from '../../game/question.ts';
import { next, type Seed, streamOf } from './random.ts';

/** A name from the seed's own stream of names: 60 bits, nothing of a fact in it. */
export function questionId(seed: Seed, index: number): QuestionId {
	const stream = streamOf(seed, 'id', index);
	let id = '';
	for (let half = 0; half < 2; half++) {
		let bits = next(stream);
		for (let sign = 0; sign < SIGNS_A_HALF; sign++) {
			id += ALPHABET[bits & 31] ?? '';
			bits >>>= 5;
		}
	}
	return id as QuestionId;
}

const SIGNS_A_HALF = 6;
const ALPHABET = 'abcdefghijkmnopqrstuvwxyz2345679';
