import { z } from 'zod';
import { TEXT_MAX } from '../../game/answer.ts';
import { EXTRA_TIMES, ROOM_LIMITS } from '../../game/room/settings.ts';

/** The longest id of a question, in UTF-16 units. */
const QUESTION_ID_MAX = 64;
/** More indices than any question has. */
const PARTS = 50;

const index = z.int().min(0).max(ROOM_LIMITS.players);
const indices = z.array(index).max(PARTS);
const finite = z.number();
const questionId = z.string().max(QUESTION_ID_MAX);
const name = z.string().max(400);

const answer = z.discriminatedUnion('form', [
	z.strictObject({ form: z.literal('one'), option: index }),
	z.strictObject({ form: z.literal('many'), options: indices }),
	z.strictObject({ form: z.literal('boolean'), value: z.boolean() }),
	z.strictObject({ form: z.literal('number'), value: finite }),
	z.strictObject({ form: z.literal('text'), text: z.string().max(TEXT_MAX) }),
	z.strictObject({ form: z.literal('order'), order: indices }),
	z.strictObject({ form: z.literal('pairs'), rights: indices }),
	z.strictObject({ form: z.literal('place'), gap: index })
]);

const plain = z.enum([
	'pause',
	'unpause',
	'extend',
	'end',
	'invite-remote',
	'confirm-remote',
	'revoke-remote'
]);
const { autoAdvance } = ROOM_LIMITS;

/** What a client may say, field by field as in game/room/messages.ts, and nothing else. */
export const messageSchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('answer'), question: questionId, answer, at: finite }),
	z.strictObject({ type: z.literal('ping'), sent: finite }),
	z.strictObject({ type: z.literal('language'), language: z.string().max(35) }),
	z.strictObject({ type: z.literal('join'), name: name.nullable(), team: index.nullable() }),
	z.strictObject({ type: z.literal('claim'), name }),
	z.strictObject({ type: z.literal('team'), team: index }),
	z.strictObject({ type: z.literal('onward'), question: questionId }),
	z.strictObject({ type: z.enum(['start', 'reveal', 'next', 'skip', 'again']), turn: z.int() }),
	z.strictObject({ type: plain }),
	z.strictObject({ type: z.literal('lock'), locked: z.boolean() }),
	z.strictObject({
		type: z.literal('auto-advance'),
		seconds: z.int().min(autoAdvance.min).max(autoAdvance.max).nullable()
	}),
	z.strictObject({ type: z.literal('early-reveal'), on: z.boolean() }),
	z.strictObject({ type: z.literal('remove'), seat: index }),
	z.strictObject({ type: z.literal('extra-time'), seat: index, extraTime: z.literal(EXTRA_TIMES) }),
	z.strictObject({ type: z.enum(['approve', 'reject']), claim: z.int() })
]);
