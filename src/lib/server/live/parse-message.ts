import { err, ok, type Result } from '../../game/result.ts';
import type { ClientMessage } from '../../game/room/messages.ts';
import { messageSchema } from './message-schema.ts';

/** Understands what a client says; anything that no client of ours would say is malformed. */
export function parseMessage(text: string): Result<ClientMessage, 'malformed'> {
	const value = parseJson(text);
	if (value === undefined) return err('malformed');
	const parsed = messageSchema.safeParse(value);
	return parsed.success ? ok(parsed.data as ClientMessage) : err('malformed');
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
