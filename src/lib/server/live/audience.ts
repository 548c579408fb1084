import type { RoomEvent } from '../../engine/room/event.ts';

/** Whose view an event changes. */
export interface Audience {
	/** Everybody's. */
	readonly all: boolean;
	/** Host's and remote's. */
	readonly hosts: boolean;
	readonly screens: boolean;
	/** These players'. */
	readonly seats: readonly number[];
	/** What players without a seat see of the room. */
	readonly door: boolean;
}

const NOBODY: Audience = { all: false, hosts: false, screens: false, seats: [], door: false };
const ALL: Audience = { ...NOBODY, all: true };
const HOSTS: Audience = { ...NOBODY, hosts: true };

/** So that nothing that one player does is sent to another. Sums are told apart from views. */
function audienceOf(event: RoomEvent): Audience {
	switch (event.type) {
		case 'opened':
		case 'auto-advance-set':
		case 'resumed':
		case 'asked':
		case 'paused':
		case 'unpaused':
		case 'extended':
		case 'revealed':
		case 'walk-begun':
		case 'removed':
			return ALL;
		case 'finished':
		case 'continued':
			return { ...ALL, door: true };
		case 'locked':
			return { ...HOSTS, screens: true, door: true };
		case 'early-reveal-set':
		case 'overtime-begun':
		case 'seat-claimed':
		case 'claim-approved':
		case 'claim-rejected':
		case 'claim-withdrawn':
			return HOSTS;
		case 'joined':
		case 'team-changed':
		case 'extra-time-given':
		case 'step-answered':
		case 'walked':
			return { ...NOBODY, seats: [event.seat] };
		case 'answered':
		case 'skipped':
		case 'step-reached':
		case 'step-solved':
		case 'host-left':
		case 'host-returned':
			return NOBODY;
	}
}

/** Whose view several events change. */
export function audienceOfAll(events: readonly RoomEvent[]): Audience {
	const audiences = events.map(audienceOf).filter((audience) => audience !== NOBODY);
	if (audiences.length === 0) return NOBODY;
	return {
		all: audiences.some(({ all }) => all),
		hosts: audiences.some(({ hosts }) => hosts),
		screens: audiences.some(({ screens }) => screens),
		seats: [...new Set(audiences.flatMap(({ seats }) => seats))],
		door: audiences.some(({ door }) => door)
	};
}
