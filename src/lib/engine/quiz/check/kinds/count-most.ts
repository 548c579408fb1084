import type { Case } from '../case.ts';
import { checkLeaks, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels } from '../item/check-options.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { valueAt } from '../base/table.ts';

/** The value that stands in more rows than any other. */
export function checkMost(c: Case, rows: readonly number[]): readonly Fault[] {
	const { question, proof } = c;
	const tally = new Map<string, number>();
	for (const row of rows) {
		const value = valueAt(c.table, proof.asked, row);
		if (value === null) return [fault('winner', `${c.table.ids[row]} has no ${proof.asked}`)];
		tally.set(value, (tally.get(value) ?? 0) + 1);
	}
	const most = Math.max(...tally.values());
	const winners = [...tally].filter(([, times]) => times === most).map(([value]) => value);
	if (question.form !== 'one') return [fault('form', 'a superlative picks one')];
	return [
		...faultIf(winners.length !== 1, 'winner', `${winners.join()} share the first place`),
		...faultIf(proof.answers.join() !== winners[0], 'winner', `${winners[0]} leads`),
		...checkOne(c, winners[0] ?? ''),
		...checkLabels(c, question.options, proof.asked)
	];
}

function checkOne(c: Case, answer: string): readonly Fault[] {
	const { question, key, proof } = c;
	if (question.form !== 'one' || key.form !== 'one') return [];
	const { options } = question;
	const right = proof.options.flatMap(({ value }, i) => (value === answer ? [i] : []));
	const called = proof.options.flatMap(({ verdict }, i) => (verdict === 'right' ? [i] : []));
	const [texts, others] = [
		options.filter((_, i) => i === key.option),
		options.filter((_, i) => i !== key.option)
	];
	return [
		...faultIf(right.join() !== String(key.option), 'key', `right is ${right}, key ${key.option}`),
		...faultIf(called.join() !== right.join(), 'verdict', `called right: ${called}`),
		...faultIf(
			options.length < 3 || options.length > 4,
			'option-count',
			`${options.length} options`
		),
		...checkOptionWords(c, options),
		...checkLeaks(c, texts, others)
	];
}
