import type { PlayerEvent } from '../event.ts';
import { foldName } from '../fold-name.ts';
import type { Player, Room } from '../room.ts';
import { withPlaces } from '../ranks.ts';
import { seatAt, withSeat } from '../seats.ts';

type Joined = Extract<PlayerEvent, { readonly type: 'joined' }>;

/**
 * What happens to seats and who holds them; an event about a seat that nobody has is a bug, and
 * throws.
 */
export function evolvePlayers(room: Room, event: PlayerEvent): Room {
	switch (event.type) {
		case 'joined':
			return {
				...room,
				players: withSeat(room.players, event.seat, newcomer(event)),
				seated: room.seated + 1
			};
		case 'team-changed':
			return withPlayer(room, event.seat, (player) => ({ ...player, team: event.team }));
		case 'extra-time-given':
			return withPlayer(room, event.seat, (player) => ({ ...player, extraTime: event.extraTime }));
		case 'removed':
			return remove(room, event.seat);
		case 'seat-claimed': {
			const { claim, seat, holder } = event;
			return { ...room, claimsSoFar: claim + 1, claims: [...room.claims, { claim, seat, holder }] };
		}
		case 'claim-approved':
			return approve(room, event.claim);
		case 'claim-rejected':
		case 'claim-withdrawn':
			return { ...room, claims: room.claims.filter(({ claim }) => claim !== event.claim) };
	}
}

/** With one player changed; an event about a seat that nobody has is a bug, and throws. */
export function withPlayer(room: Room, seat: number, change: (player: Player) => Player): Room {
	const player = seatAt(room.players, seat);
	if (player === undefined) throw new RangeError(`seat ${seat} of room ${room.code} is nobody's`);
	return { ...room, players: withSeat(room.players, seat, change(player)) };
}

const newcomer = ({ seat, holder, name, team }: Joined): Player => ({
	seat,
	holder,
	name,
	fold: foldName(name),
	team,
	removed: false,
	extraTime: 0,
	points: 0,
	streak: 0,
	right: 0,
	place: null,
	placeBefore: null,
	given: null,
	entries: [],
	step: 0
});

/**
 * The seat stays, so that its browser is known; an answer just given no longer counts, and at the podium
 * the others move up.
 */
function remove(room: Room, seat: number): Room {
	const { stage } = room;
	const hadAnswered = seatAt(room.players, seat)?.given !== null;
	const gone = withPlayer(room, seat, (player) => ({ ...player, removed: true, given: null }));
	const claims = room.claims.filter((claim) => claim.seat !== seat);
	const left = { ...gone, claims, seated: room.seated - 1 };
	if (stage.name === 'finished') return { ...left, players: withPlaces(left.players) };
	if (stage.name !== 'asking' || !hadAnswered) return left;
	return { ...left, stage: { ...stage, answered: stage.answered - 1 } };
}

/** The seat changes hands; whoever else asked for it has to ask again. */
function approve(room: Room, number: number): Room {
	const claim = room.claims.find((waiting) => waiting.claim === number);
	if (claim === undefined)
		throw new RangeError(`claim ${number} of room ${room.code} is not waiting`);
	const claims = room.claims.filter(
		({ seat, holder }) => seat !== claim.seat && holder !== claim.holder
	);
	const given = withPlayer(room, claim.seat, (player) => ({ ...player, holder: claim.holder }));
	return { ...given, claims };
}
