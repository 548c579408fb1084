import { expect, it } from 'vitest';
import { tallyRows } from '../../../../src/lib/components/room/stage/tally-rows.ts';
import type { Question, QuestionId } from '../../../../src/lib/game/question.ts';

const question: Question = {
	id: 'q1' as QuestionId,
	kind: 'text',
	level: 'hard',
	topic: 'Rivers',
	prompt: 'Which river flows through Semey?',
	form: 'text'
};

it('typed names are counted beside the right one, which is said once', () => {
	const tally = { by: 'text', right: 3, wrong: 2, typed: [], unanswered: 0 } as const;
	const rows = tallyRows(question, { form: 'text', text: 'Irtysh' }, tally);
	expect(rows.map(({ text, count, of, isRight }) => ({ text, count, of, isRight }))).toEqual([
		{ text: 'Irtysh', count: 3, of: 5, isRight: true },
		{ text: 'Something else', count: 2, of: 5, isRight: false }
	]);
});
