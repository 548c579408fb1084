import { describe, expect, it } from 'vitest';
import type { ReportPage } from '../../../src/lib/game/pages/report-page.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import {
	factTable,
	playerTable,
	questionTable
} from '../../../src/lib/server/afterwards/report-tables.ts';

const report: ReportPage = {
	code: 'BCDFGH',
	title: 'Rivers',
	isFinished: true,
	questions: [
		{
			number: 1,
			again: false,
			question: {
				id: 'q1' as QuestionId,
				kind: 'odd',
				level: 'easy',
				topic: 'Rivers',
				prompt: 'Which of these is **not** a river?',
				form: 'one',
				options: ['Irtysh', 'Balkhash']
			},
			reveal: null,
			tally: null,
			players: 2,
			answered: 1,
			right: 0,
			confusion: { text: 'Irtysh', count: 1 }
		}
	],
	players: [
		{
			seat: 0,
			name: '=HYPERLINK("http://x.test")',
			team: 1,
			place: 1,
			points: 0,
			right: 0,
			answers: [{ answer: { form: 'one', option: 0 }, share: 0, points: 0 }]
		},
		{ seat: 1, name: 'Ана', team: null, place: null, points: 0, right: 0, answers: [null] }
	],
	facts: []
};

describe('a report’s tables', () => {
	it('take no name for a formula', () => {
		const [, line = ''] = playerTable(report, '.').split('\r\n');
		expect(line).toContain(`"'=HYPERLINK(""http://x.test"")"`);
	});

	it('have a line for each player, with what was given to each question', () => {
		const lines = playerTable(report, '.').split('\r\n');
		expect(lines[0]).toContain('1: Which of these is not a river?');
		expect(lines[1]).toMatch(/,2,0,0,Irtysh,0$/);
		expect(lines[2]).toBe(',Ана,,0,0,,');
	});

	it('hold no space that a spreadsheet program would not find', () => {
		const [asked] = report.questions;
		if (asked === undefined) throw new Error('nothing was asked');
		const question = { ...asked.question, prompt: 'Who won at 57\u00a0kg?' };
		const text = questionTable({ ...report, questions: [{ ...asked, question }] }, '.');
		expect(text).toContain('Who won at 57 kg?');
	});

	it('say what most took for the answer', () => {
		expect(questionTable(report, '.')).toContain('2,1,0,0.00,Irtysh,1');
	});

	it('count with commas between semicolons where numbers are written so', () => {
		const fact = { text: 'The Irtysh is longer; it is', topic: 'Rivers', answers: 3, right: 2 };
		const [header, line] = factTable({ ...report, facts: [fact] }, ',').split('\r\n');
		expect(header).toBe('\uFEFFfact;topic;asked of;right;share right');
		expect(line).toBe('"The Irtysh is longer; it is";Rivers;3;2;"0,67"');
		expect(playerTable(report, ',').split('\r\n')[2]).toBe(';Ана;;0;0;;');
		expect(questionTable(report, ',')).toContain('2;1;0;"0,00";Irtysh;1');
	});
});
