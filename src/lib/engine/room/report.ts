import type { Answer } from '../../game/answer.ts';
import type { Tally } from '../../game/room/tally.ts';
import type { InEachLanguage } from './event.ts';
import type { Question } from '../../game/question.ts';
import type { Reveal } from '../../game/reveal.ts';
import { playersOf, inLanguage } from './lookup.ts';
import type { Ask, Player, Room } from './room.ts';
import { tallyOf } from './tally.ts';
import { markOf } from './view/player-view.ts';

/** What a host may take home: everything that was revealed, and what everybody answered. */
export interface RoomReport {
	readonly questions: readonly QuestionReport[];
	readonly players: readonly PlayerReport[];
}

/** One question that was asked, and how it went. */
export interface QuestionReport {
	/** Index into the questions asked: what `AnswerReport.ask` names. */
	readonly ask: number;
	readonly step: number;
	readonly again: boolean;
	readonly question: InEachLanguage<Question>;
	/** Null when it was skipped. */
	readonly reveal: InEachLanguage<Reveal> | null;
	readonly tally: Tally | null;
	/** Players who were there, who answered, and who were right. */
	readonly players: number;
	readonly answered: number;
	readonly right: number;
}

/** One player, with every answer. */
export interface PlayerReport {
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	readonly place: number | null;
	readonly points: number;
	readonly right: number;
	readonly answers: readonly AnswerReport[];
}

/** What one player made of one question. */
export interface AnswerReport {
	readonly ask: number;
	/** Null when none came in time. */
	readonly answer: Answer | null;
	/** 0 to 1. */
	readonly share: number;
	readonly points: number;
}

/** Removed players are left out. Facts and topics join by step, through the quiz's proofs. */
export function report(room: Room): RoomReport {
	const players = playersOf(room);
	return {
		questions: room.asks.map((ask, index) => questionReport(ask, index, players)),
		players: players.map(playerReport)
	};
}

function questionReport(ask: Ask, index: number, players: readonly Player[]): QuestionReport {
	const entries = players.flatMap(({ entries }) => entries.filter((entry) => entry.ask === index));
	const { step, again, question, reveal } = ask;
	return {
		ask: index,
		step,
		again,
		question,
		reveal,
		tally: ask.tally ?? ownPaceTally(ask, entries),
		players: entries.length,
		answered: entries.filter(({ answer }) => answer !== null).length,
		right: entries.filter(({ share }) => share === 1).length
	};
}

/** At the players' own pace nothing was counted while they walked. */
function ownPaceTally({ question, reveal }: Ask, entries: Player['entries']): Tally | null {
	if (reveal === null) return null;
	const solution = inLanguage(reveal, '').solution;
	const answers = entries.flatMap(({ answer, share }) =>
		answer === null ? [] : [{ answer, mark: markOf(share) }]
	);
	return tallyOf(inLanguage(question, ''), {
		solution,
		answers,
		unanswered: entries.length - answers.length
	});
}

const playerReport = ({
	seat,
	name,
	team,
	place,
	points,
	right,
	entries
}: Player): PlayerReport => ({ seat, name, team, place, points, right, answers: entries });
