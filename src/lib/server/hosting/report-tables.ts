import { csvTable } from '../../engine/export/csv-table.ts';
import { describeAnswer } from '../../game/describe-answer.ts';
import type { ReportedQuestion, ReportPage } from '../../game/pages/report-page.ts';

/** As the facts spell it: a spreadsheet program finds no `57 kg` that holds a no-break space. */
const table = (rows: readonly (readonly string[])[]): string =>
	csvTable(rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))));

const plain = (text: string): string => text.replaceAll('**', '');

/** A line for each player: what was given to each question, and what it was worth. */
export function playerTable({ questions, players }: ReportPage): string {
	const header = questions.flatMap(({ number, question }) => [
		`${number}: ${plain(question.prompt)}`,
		`${number}: points`
	]);
	const rows = players.map(({ place, name, team, points, right, answers }) => [
		place === null ? '' : String(place),
		name,
		team === null ? '' : String(team + 1),
		String(points),
		String(right),
		...questions.flatMap(({ question }, index) => {
			const given = answers[index] ?? null;
			if (given === null) return ['', ''];
			const words = given.answer === null ? '' : describeAnswer(question, given.answer).join('; ');
			return [words, String(given.points)];
		})
	]);
	return table([['place', 'name', 'team', 'points', 'right', ...header], ...rows]);
}

/** A line for each question: how many were right, and what the others took for the answer. */
export function questionTable({ questions }: ReportPage): string {
	const header = [
		'number',
		'topic',
		'kind',
		'question',
		'answer',
		'players',
		'answered',
		'right',
		'share right',
		'most popular wrong answer',
		'given by',
		'reason',
		'sources'
	];
	return table([header, ...questions.map(questionRow)]);
}

function questionRow(asked: ReportedQuestion): readonly string[] {
	const { number, question, reveal, players, answered, right, confusion } = asked;
	return [
		String(number),
		question.topic,
		question.kind,
		plain(question.prompt),
		reveal === null ? '' : describeAnswer(question, reveal.solution).join('; '),
		String(players),
		String(answered),
		String(right),
		players === 0 ? '' : (right / players).toFixed(2),
		confusion?.text ?? '',
		confusion === null ? '' : String(confusion.count),
		reveal?.reason.text ?? '',
		reveal?.reason.sources.map(({ title }) => title).join('; ') ?? ''
	];
}

/** A line for each fact, the least known first. */
export function factTable({ facts }: ReportPage): string {
	const rows = facts.map(({ text, topic, answers, right }) => [
		text,
		topic,
		String(answers),
		String(right),
		answers === 0 ? '' : (right / answers).toFixed(2)
	]);
	return table([['fact', 'topic', 'asked of', 'right', 'share right'], ...rows]);
}
