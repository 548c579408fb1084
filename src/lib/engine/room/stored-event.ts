import { err, ok, type Result } from '../../game/result.ts';
import type { RoomEvent } from './event.ts';

/**
 * The version in which events are written today; older ones are read for as long as logs are kept. A new
 * type of event leaves it as it is: in logs that lack it, it has not happened.
 */
const EVENT_VERSION = 2;

/** Why a line of the log cannot be read. */
export type StoredEventFault = 'not-an-event' | 'from-a-newer-version';

type Fields = Readonly<Record<string, unknown>>;

/** As it stands in the log: JSON, the version first. */
export const formatStoredEvent = (event: RoomEvent): string =>
	JSON.stringify({ v: EVENT_VERSION, ...event });

/** Reads an event of any version from the log that the room itself has written. */
export function parseStoredEvent(text: string): Result<RoomEvent, StoredEventFault> {
	const stored = parseFields(text);
	if (stored === null || typeof stored.type !== 'string') return err('not-an-event');
	const { v: version, ...event } = stored;
	if (version === EVENT_VERSION) return ok(event as RoomEvent);
	if (version === 1) return ok(fromVersion1(event) as RoomEvent);
	return err(typeof version === 'number' ? 'from-a-newer-version' : 'not-an-event');
}

function parseFields(text: string): Fields | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : null;
	} catch {
		return null;
	}
}

/** Version 1 knew neither teams nor other forms of a question, and rooms ended in one way only. */
function fromVersion1(event: Fields): Fields {
	switch (event.type) {
		case 'opened':
			return { ...event, settings: { ...Object(event.settings), teams: null } };
		case 'joined':
			return { ...event, team: null };
		case 'asked':
			return { ...event, again: false, hasOtherForm: false };
		case 'finished':
			return { ...event, why: 'played' };
		default:
			return event;
	}
}
