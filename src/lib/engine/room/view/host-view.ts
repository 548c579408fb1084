import type { HostView } from '../../../game/room/host-view.ts';
import type { ScreenView } from '../../../game/room/screen-view.ts';
import type { Tally } from '../../../game/room/tally.ts';
import type { SeatClaim, Room } from '../room.ts';
import { leadersOf } from '../ranks.ts';
import { seatAt } from '../seats.ts';

/** Rows of the table of leaders. */
const ON_HOST = 10;
const ON_SCREEN = { revealed: 5, finished: 10 } as const;

/** For the host, or the remote: everything that is decided, nothing that is not revealed. */
export function hostView(room: Room, role: HostView['role']): HostView {
	const { stage } = room;
	const hasLeaders = stage.name === 'revealed' || stage.name === 'finished';
	return {
		role,
		obvious: obviousStep(room),
		locked: room.locked,
		earlyReveal: room.earlyReveal,
		autoAdvance: room.autoAdvance,
		canAskAgain: stage.name === 'revealed' && stage.hasOtherForm,
		overtimeUntil: stage.name === 'asking' ? stage.overtimeUntil : null,
		claims: room.claims.map((claim) => claimView(room, claim)),
		tally: revealedTally(room),
		leaders: hasLeaders ? leadersOf(room, ON_HOST) : []
	};
}

/** For the projector, which anyone may open: without what players typed. */
export function screenView(room: Room): ScreenView {
	const { name } = room.stage;
	const rows = name === 'revealed' || name === 'finished' ? ON_SCREEN[name] : 0;
	const tally = revealedTally(room);
	return {
		role: 'screen',
		locked: room.locked,
		tally: tally?.by === 'text' ? { ...tally, typed: [] } : tally,
		leaders: leadersOf(room, rows)
	};
}

function obviousStep({ stage, asks, length }: Room): HostView['obvious'] {
	switch (stage.name) {
		case 'lobby':
			return 'start';
		case 'asking':
			return 'reveal';
		case 'revealed':
			return (asks.at(-1)?.step ?? 0) + 1 < length ? 'next' : 'end';
		case 'walking':
			return 'end';
		case 'finished':
			return null;
	}
}

const claimView = (room: Room, { claim, seat }: SeatClaim): HostView['claims'][number] => ({
	claim,
	seat,
	name: seatAt(room.players, seat)?.name ?? ''
});

const revealedTally = ({ stage, asks }: Room): Tally | null =>
	stage.name === 'revealed' ? (asks.at(-1)?.tally ?? null) : null;
