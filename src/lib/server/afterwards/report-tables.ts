import { csvTable } from '../../engine/export/csv-table.ts';
import { describeAnswer } from '../../game/describe-answer.ts';
import type { ReportedQuestion, ReportPage } from '../../game/pages/report-page.ts';
import type { DecimalSign } from './decimal-sign.ts';

/** As the facts spell it: a spreadsheet program finds no `57 kg` that holds a no-break space. */
const table = (rows: readonly (readonly string[])[], sign: DecimalSign): string =>
	csvTable(
		rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))),
		sign === ',' ? ';' : ','
	);

const share = (part: number, whole: number, sign: DecimalSign): string =>
	whole === 0 ? '' : (part / whole).toFixed(2).replace('.', sign);

const plain = (text: string): string => text.replaceAll('**', '');

/** A line for each player: what was given to each question, and what it was worth. */
export function playerTable({ questions, players }: ReportPage, sign: DecimalSign): string {
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
	return table([['place', 'name', 'team', 'points', 'right', ...header], ...rows], sign);
}

/** A line for each question: how many were right, and what the others took for the answer. */
export function questionTable({ questions }: ReportPage, sign: DecimalSign): string {
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
	return table([header, ...questions.map((asked) => questionRow(asked, sign))], sign);
}

function questionRow(asked: ReportedQuestion, sign: DecimalSign): readonly string[] {
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
		share(right, players, sign),
		confusion?.text ?? '',
		confusion === null ? '' : String(confusion.count),
		reveal?.reason.text ?? '',
		reveal?.reason.sources.map(({ title }) => title).join('; ') ?? ''
	];
}

/** A line for each fact, the least known first. */
export function factTable({ facts }: ReportPage, sign: DecimalSign): string {
	const rows = facts.map(({ text, topic, answers, right }) => [
		text,
		topic,
		String(answers),
		String(right),
		share(right, answers, sign)
	]);
	return table([['fact', 'topic', 'asked of', 'right', 'share right'], ...rows], sign);
}
