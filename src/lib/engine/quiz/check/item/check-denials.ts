import type { Value } from '../../proof.ts';
import type { Case } from '../case.ts';
import { faultIf, type Fault } from '../fault.ts';
import { matchText } from '../read/match-text.ts';
import { targetOf } from '../read/slot.ts';

/** Does a reason that denies a value in its frame's words deny no answer, and by nothing that the stem leaves open? */
export function checkDenials(c: Case): readonly Fault[] {
	const { frame, proof, reason, neutral } = c;
	const denial = frame?.denial ?? null;
	if (denial === null || neutral || !REFUTING.includes(proof.rule)) return [];
	const said = [reason.text, ...reason.options].flatMap(passages);
	const isDenied = (value: Value): boolean => {
		const spoken = { ...c, claims: new Map([[proof.asked, value]]) };
		return said.some((text) => matchText(denial, text, spoken) !== null);
	};
	const wrongly = proof.answers.find(isDenied);
	const isUsed = proof.options.some(({ value }) => isDenied(value));
	const open = denial.flatMap((part) => {
		const field = typeof part === 'string' ? null : targetOf(c.table.relation, part)?.field;
		return field === null || field === undefined || field === proof.asked || c.givens.has(field)
			? []
			: [field];
	});
	return [
		...faultIf(wrongly !== undefined, 'reason', `denies ${wrongly}, which is an answer`),
		...faultIf(isUsed && open.length > 0, 'reason', `denies by ${open.join()}, which is not given`)
	];
}

const REFUTING: readonly string[] = ['choice', 'twohop', 'many', 'odd'];

/** Every run of whole sentences. */
function passages(text: string): readonly string[] {
	const ends = [...text.matchAll(/\.(?= |$)/g)].map(({ index }) => index + 1);
	const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)];
	return starts.flatMap((start) =>
		ends.filter((end) => end > start).map((end) => text.slice(start, end))
	);
}
