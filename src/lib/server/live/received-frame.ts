import type { QuestionId } from '../../game/question.ts';
import type { ServerMessage } from '../../game/room/messages.ts';
import { textFrame } from './frame.ts';
import type { LiveRoom } from './live-room.ts';

/** What acknowledges an answer to a question: made once for the thousand who answer it. */
export function receivedFrame(live: LiveRoom, question: QuestionId): Buffer {
	if (live.received?.question !== question) {
		const message: ServerMessage = { type: 'received', question };
		live.received = { question, frame: textFrame(JSON.stringify(message)) };
	}
	return live.received.frame;
}
