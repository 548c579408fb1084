import { expect, it } from 'vitest';
import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import { smallBase } from './small-base.ts';
import { SOUND } from './sound.ts';
import { STEPPE } from './steppe.ts';

it.each(Object.entries(SOUND))('a sound question of the kind %s has no fault', (_, written) => {
	expect(checkQuestion(smallBase(STEPPE), written, 'en')).toEqual([]);
});
