import { randomInt } from 'node:crypto';
import type { Command, HostCommand } from '../../engine/room/command.ts';
import type { Decision } from '../../engine/room/decide/decision.ts';
import type { ClientMessage, HostSays, PlayerSays, Refusal } from '../../game/room/messages.ts';
import { CLOSE_CODES } from '../../game/room/messages.ts';
import { parsePublicName } from '../names/parse-public-name.ts';
import { isWithinAllowance } from './allowance.ts';
import { tell, tellFrame, type Connection } from './connection.ts';
import type { Desk } from './desk.ts';
import { receivedFrame } from './received-frame.ts';
import type { LiveRoom } from './live-room.ts';
import { parseMessage } from './parse-message.ts';
import { admitClaim } from './claimants.ts';
import { isInControl, noteClaim, takeSeat } from './presence.ts';
import { confirmRemote, inviteRemote, revokeRemote } from './remote.ts';
import { showDoor, showHead, showTo } from './show.ts';

/** Who said something, and where. */
export interface Speaker {
	readonly live: LiveRoom;
	readonly connection: Connection;
}

/** Does what a message asks for, as far as whoever sent it may ask for that. */
export function hear(desk: Desk, speaker: Speaker, text: string): void {
	const { connection } = speaker;
	if (!isWithinAllowance(connection, desk.clock()))
		return connection.socket.close(CLOSE_CODES.flooding);
	const message = parseMessage(text);
	if (!message.ok) return connection.socket.close(CLOSE_CODES.malformed);
	obey(desk, speaker, message.value);
}

function obey(desk: Desk, speaker: Speaker, message: ClientMessage): void {
	switch (message.type) {
		case 'ping':
			return tell(speaker.connection, { type: 'pong', sent: message.sent, now: desk.clock() });
		case 'language':
			return readIn(speaker, message.language);
		case 'join':
		case 'claim':
		case 'team':
		case 'answer':
		case 'onward':
			return obeyPlayer(desk, speaker, message);
		default:
			return obeyHost(desk, speaker, message);
	}
}

function refuse({ connection }: Speaker, to: ClientMessage['type'], refusal: Refusal): void {
	tell(connection, { type: 'refused', to, refusal });
}

function readIn(speaker: Speaker, language: string): void {
	const { live, connection } = speaker;
	if (!live.state.languages.includes(language)) {
		return refuse(speaker, 'language', { code: 'no-such-language' });
	}
	connection.language = language;
	showHead(live, connection);
	if (connection.role === 'player' && connection.seat === null) return showDoor(live, connection);
	showTo(live, connection);
}

function obeyPlayer(desk: Desk, speaker: Speaker, message: PlayerSays): void {
	const { live, connection } = speaker;
	const command = playerCommand(connection, message, desk.clock());
	if (command === null) return refuse(speaker, message.type, { code: 'not-allowed' });
	if (command.type === 'join' && isInsult(command.name)) {
		return refuse(speaker, 'join', { code: 'name-abusive' });
	}
	const settle = (decision: Decision): void => {
		// The same browser has joined in another tab: this one takes over.
		const isIn = message.type === 'join' && !decision.ok && decision.error.code === 'already-in';
		if (!decision.ok && !isIn) return refuse(speaker, message.type, decision.error);
		if (message.type === 'answer') tellFrame(connection, receivedFrame(live, message.question));
		if (message.type === 'claim') {
			admitClaim(live, connection);
			noteClaim(desk, live, connection);
		}
		const seat = message.type === 'join' ? live.seats.get(connection.holder) : undefined;
		if (seat === undefined) return;
		takeSeat(live, connection, seat);
		if (isIn) showTo(live, connection);
	};
	desk.clerk.submit({ live, command, settle });
}

/** A name for the first row of a classroom. What else may be wrong with it is the room's to say. */
function isInsult(typed: string | null): boolean {
	const name = typed === null ? null : parsePublicName(typed);
	return name !== null && !name.ok && name.error === 'name-abusive';
}

/** Who the player is comes from the connection; null when it is no player, or has not the seat it needs. */
function playerCommand(
	connection: Connection,
	message: PlayerSays,
	arrivedAt: number
): Command | null {
	const { role, holder, seat, roundTrip } = connection;
	if (role !== 'player') return null;
	if (message.type === 'join') {
		const { name, team } = message;
		return { type: 'join', holder, name, team, luck: randomInt(LUCK) };
	}
	if (message.type === 'claim') return { type: 'claim', holder, name: message.name };
	if (seat === null) return null;
	switch (message.type) {
		case 'team':
			return { type: 'team', seat, team: message.team };
		case 'answer': {
			const { question, answer, at } = message;
			return { type: 'answer', seat, question, answer, saidAt: at, arrivedAt, roundTrip };
		}
		case 'onward':
			return { type: 'onward', seat, question: message.question };
	}
}

const LUCK = 1_000_000;

function obeyHost(desk: Desk, speaker: Speaker, message: HostSays): void {
	const { live, connection } = speaker;
	if (!isInControl(live, connection)) return refuse(speaker, message.type, { code: 'not-allowed' });
	if (isAboutRemote(message)) return manageRemote(desk, speaker, message);
	const settle = (decision: Decision): void => {
		if (!decision.ok) refuse(speaker, message.type, decision.error);
	};
	desk.clerk.submitAtOnce({ live, command: message, settle });
}

type AboutRemote = Exclude<HostSays, HostCommand>;

const isAboutRemote = (message: HostSays): message is AboutRemote =>
	message.type.endsWith('-remote');

function manageRemote(desk: Desk, speaker: Speaker, { type }: AboutRemote): void {
	const { live, connection } = speaker;
	if (connection.role !== 'host') return refuse(speaker, type, { code: 'not-allowed' });
	switch (type) {
		case 'invite-remote':
			return inviteRemote(desk, live, connection);
		case 'confirm-remote':
			return watch(confirmRemote(desk, live));
		case 'revoke-remote':
			return watch(revokeRemote(desk, live));
	}
}

function watch(work: Promise<void>): void {
	work.catch((fault: unknown) => console.error('the remote could not be changed:', fault));
}
