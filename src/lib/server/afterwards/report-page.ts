import { subjectFact } from '../../engine/quiz/subject-of.ts';
import { inLanguage } from '../../engine/room/lookup.ts';
import { positionOf } from '../../engine/room/pick-question.ts';
import { report, type PlayerReport, type QuestionReport } from '../../engine/room/report.ts';
import type { Room } from '../../engine/room/room.ts';
import { describeAnswer } from '../../game/describe-answer.ts';
import type {
	ReportedFact,
	ReportedPlayer,
	ReportedQuestion,
	ReportPage
} from '../../game/pages/report-page.ts';
import type { Language } from '../../game/question.ts';
import { isPlaced } from '../../game/room/rank.ts';
import type { StoredRound } from './load-round.ts';

/** A round as its host reads it. */
export function reportPage(room: Room, round: StoredRound, language: Language): ReportPage {
	const { questions, players } = report(room);
	const inOrder = [...players].sort(byPlace);
	return {
		code: room.code,
		title: room.title[language] ?? room.code,
		isFinished: room.stage.name === 'finished',
		questions: questions.map((question) => reportQuestion(question, players, language)),
		players: inOrder.map((player) => reportPlayer(player, questions.length)),
		facts: reportFacts(questions, round, language)
	};
}

/** By place; whoever has none, by points, behind them. */
function byPlace(a: PlayerReport, b: PlayerReport): number {
	return (a.place ?? Infinity) - (b.place ?? Infinity) || b.points - a.points || a.seat - b.seat;
}

function reportQuestion(
	question: QuestionReport,
	players: readonly PlayerReport[],
	language: Language
): ReportedQuestion {
	const { ask, again, reveal, tally, answered, right } = question;
	return {
		number: ask + 1,
		again,
		question: inLanguage(question.question, language),
		reveal: reveal === null ? null : inLanguage(reveal, language),
		tally,
		players: question.players,
		answered,
		right,
		confusion: confusionOf(question, players, language)
	};
}

/** What was given most often among what was wholly wrong; the first in the order of seats of several. */
function confusionOf(
	{ ask, question }: QuestionReport,
	players: readonly PlayerReport[],
	language: Language
): ReportedQuestion['confusion'] {
	const asked = inLanguage(question, language);
	const counts = new Map<string, number>();
	for (const { answers } of players) {
		const given = answers.find((answer) => answer.ask === ask);
		if (!given || given.answer === null || given.share > 0) continue;
		const text = describeAnswer(asked, given.answer).join(', ');
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most === undefined ? null : { text: most[0], count: most[1] };
}

function reportPlayer(
	{ seat, name, team, place, points, right, answers }: PlayerReport,
	length: number
): ReportedPlayer {
	const byAsk = new Map(answers.map((answer) => [answer.ask, answer]));
	return {
		seat,
		name,
		team,
		place: place !== null && isPlaced(place, points) ? place : null,
		points,
		right,
		answers: Array.from({ length }, (_, ask) => {
			const given = byAsk.get(ask);
			return given ? { answer: given.answer, share: given.share, points: given.points } : null;
		})
	};
}

function reportFacts(
	questions: readonly QuestionReport[],
	round: StoredRound,
	language: Language
): readonly ReportedFact[] {
	const facts = new Map<string, ReportedFact>();
	for (const question of questions) {
		if (question.reveal === null) continue;
		const proof = round.quiz.proofs[positionOf(round, question)];
		const fact = proof === undefined ? String(question.ask) : subjectFact(proof);
		const before = facts.get(fact);
		facts.set(fact, {
			text: before?.text ?? inLanguage(question.reveal, language).reason.text,
			topic: before?.topic ?? inLanguage(question.question, language).topic,
			answers: (before?.answers ?? 0) + question.players,
			right: (before?.right ?? 0) + question.right
		});
	}
	return [...facts.values()].sort((a, b) => shareOf(a) - shareOf(b));
}

const shareOf = ({ right, answers }: ReportedFact): number => (answers === 0 ? 1 : right / answers);
