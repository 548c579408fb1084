import type { PresenceCommand, RoomContext } from '../command.ts';
import type { RoomEvent } from '../event.ts';
import { withdrawClaims } from './decide-claim.ts';
import { withReveal } from './reveal.ts';
import type { Room } from '../room.ts';

/** What coming and going changes. A finished room takes no notice. */
export function decidePresence(
	room: Room,
	command: PresenceCommand,
	context: RoomContext
): readonly RoomEvent[] {
	if (room.stage.name === 'finished') return [];
	const { now } = context;
	switch (command.type) {
		case 'player-left':
			return withReveal(room, [], context);
		case 'claimant-left':
			return withdrawClaims(room, command.holder);
		case 'host-left':
			return room.hostAwaySince === null ? [{ type: 'host-left', at: now }] : [];
		case 'host-returned':
			return room.hostAwaySince === null ? [] : [{ type: 'host-returned' }];
		case 'resume':
			return [{ type: 'resumed', at: now, shift: Math.max(0, now - command.since) }];
	}
}
