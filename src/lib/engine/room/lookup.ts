import type { QuestionId } from '../../game/question.ts';
import type { Ask, Player, Room } from './room.ts';
import { listSeats, seatAt } from './seats.ts';

/** The player of a seat; null when nobody has it, or the player was removed. */
export function playerAt(room: Room, seat: number): Player | null {
	const player = seatAt(room.players, seat);
	return player === undefined || player.removed ? null : player;
}

/** Everyone who is in, by seat. */
export const playersOf = (room: Room): readonly Player[] =>
	listSeats(room.players).filter(({ removed }) => !removed);

/** The question last asked; a room that shows one without having asked it is a bug, and throws. */
export function currentAsk(room: Room): Ask {
	const ask = room.asks.at(-1);
	if (ask === undefined) throw new Error(`room ${room.code} has asked nothing yet`);
	return ask;
}

/** A question's id: the same in every language. */
export function questionIdOf(ask: Ask): QuestionId {
	const [question] = Object.values(ask.question);
	if (question === undefined) throw new Error('a question in no language');
	return question.id;
}

/** One text of several; the first when the language is not among them. */
export function inLanguage<Text>(texts: Readonly<Record<string, Text>>, language: string): Text {
	const text = texts[language] ?? Object.values(texts)[0];
	if (text === undefined) throw new Error('a text in no language');
	return text;
}
