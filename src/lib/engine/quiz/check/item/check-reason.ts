import type { FactBase } from '../../../facts/fact-base.ts';
import type { Given } from '../../proof.ts';
import type { Case } from '../case.ts';
import { hasNumber } from '../read/denotes.ts';
import { faultIf, type Fault } from '../fault.ts';
import { namesIn } from '../read/naming.ts';
import { rowOfFact, tablesOf, valueAt } from '../base/table.ts';
import { containsRun, tokensOf } from '../read/tokens.ts';

/** Is there an explanation, a line for each option, and are the sources those of the key fact? */
export function checkReason(c: Case): readonly Fault[] {
	const { reason, question } = c;
	const options = optionCount(c);
	const claims = c.table.relation.claims;
	const told = rowsTold(c);
	const cited = [
		...told.flatMap((row) => claims.sources(row)),
		...(c.hop?.table.relation.claims.sources(c.hop.row) ?? [])
	];
	const due = new Set(cited.map(({ source }) => titleOf(c.base, source, c.language)));
	const named = new Set(reason.sources.map(({ title }) => title));
	const asOf = told.map((row) => claims.asOf(row)).find((date) => !isNamed(reason.sources, date));
	const blank = reason.options.some((text) => text.trim() === '');
	return [
		...faultIf(reason.text.trim() === '', 'reason', 'no explanation'),
		...faultIf(!explains(c), 'reason', 'the explanation does not show the answer'),
		...faultIf(!namesThing(c), 'reason', 'the explanation names nothing'),
		...faultIf(
			!quotesNote(c),
			'reason',
			'does not end with the note of the key fact, or has another'
		),
		...faultIf(!keepsToSubject(c), 'reason', 'the correction speaks of something else'),
		...faultIf(/[{}]|\b(undefined|null|NaN)\b/.test(reason.text), 'reason', 'an unfilled slot'),
		...faultIf(reason.options.length !== options || blank, 'reason', `not a line for each option`),
		...faultIf(
			![...due].every((title) => named.has(title)),
			'sources',
			"not the key fact's source"
		),
		...faultIf(due.size > 0 && named.size === 0, 'sources', 'no source'),
		...faultIf(asOf !== undefined, 'sources', `not as of ${asOf} (${question.kind})`)
	];
}

/** The key fact's row; of a slice, those that are shown. */
const rowsTold = ({ base, proof, row }: Case): readonly number[] =>
	proof.slice === undefined ? [row] : proof.facts.flatMap((id) => rowOfFact(base, id)?.row ?? []);

const isNamed = (
	lines: readonly { readonly asOf: string | null }[],
	date: string | null
): boolean => date === null || lines.some(({ asOf }) => asOf === date);

/** Does the reason say the answer; for things in sequence or pairs, each line and the whole what each has? */
function explains(c: Case): boolean {
	const { proof, reason } = c;
	if (proof.rule === 'count') return listsCounted(c);
	if (proof.rule === 'many' || proof.rule === 'odd') return tellsOptions(c);
	const asked = (value: string): Given => ({ field: proof.asked, value });
	if (c.item === null) return proof.answers.some((value) => says(c, asked(value), reason.text));
	return listsValues(c, c.item);
}

/** Of every item its name and its value: in the text, where both stand, and the value in its own line. */
function listsValues(c: Case, item: string): boolean {
	const { proof, reason, base } = c;
	return proof.options.every(({ facts, value: name }, i) => {
		const found = rowOfFact(base, facts[0] ?? '');
		const value = found === null ? null : valueAt(found.table, proof.asked, found.row);
		if (value === null) return true;
		const texts = [reason.text, reason.options[i] ?? ''];
		const isNamed = says(c, { field: item, value: name }, reason.text);
		return isNamed && texts.every((text) => says(c, { field: proof.asked, value }, text));
	});
}

/** Does a text name the value of the asked field, or of another one? */
function says(c: Case, { field, value }: Given, text: string): boolean {
	const tokens = tokensOf(text);
	const names = namesIn(c, field, value);
	return names.length === 0 || names.some((name) => containsRun(tokens, tokensOf(name)));
}

/** The number asked for, and by name all that it counts, with what each adds to a sum. */
function listsCounted(c: Case): boolean {
	const { proof, reason, table, frame, template, language } = c;
	const of = template !== null && template === frame?.sum?.question ? frame.sum.of : proof.asked;
	const total = c.key.form === 'number' ? c.key.value : proof.facts.length;
	return (
		hasNumber(reason.text, total, language) &&
		proof.facts.every((fact) => {
			const row = table.rows.get(fact) ?? -1;
			const [item, value] = [valueAt(table, of, row), valueAt(table, proof.asked, row)];
			const isNamed = item === null || says(c, { field: of, value: item }, reason.text);
			return isNamed && (of === proof.asked || hasNumber(reason.text, Number(value), language));
		})
	);
}

/** The line of every option that is an answer, and of the odd one: sentences that name it, all in the text. */
function tellsOptions({ proof, reason, question }: Case): boolean {
	const options = 'options' in question ? question.options : [];
	return options.every((option, i) => {
		if (proof.rule === 'many' && proof.options[i]?.verdict !== 'right') return true;
		const line = reason.options[i] ?? '';
		const [told, name] = [tokensOf(line), tokensOf(option)];
		return reason.text.includes(line) && containsRun(told, name) && told.length > name.length;
	});
}

/** A table that is about one thing a row: does the reason call that, or another, by its name? */
function namesThing(c: Case): boolean {
	const { table, row, proof, reason } = c;
	const [key = '', ...more] = table.relation.key;
	const template = c.base.phrasing.get(c.language)?.relations.get(proof.relation)?.statement;
	const isWorded = template?.some((part) => typeof part !== 'string' && part.field === key);
	if (!ONE_FACT.includes(proof.rule)) return true;
	const isThing = table.relation.fields.get(key)?.domain.type === 'entity';
	if (more.length > 0 || !isThing || isWorded !== true) return true;
	const entities = [...table.relation.fields].flatMap(([field, { domain }]) => {
		const value = domain.type === 'entity' ? valueAt(table, field, row) : null;
		return value === null ? [] : [{ field, value }];
	});
	return entities.length === 0 || entities.some((given) => says(c, given, reason.text));
}

/** Kinds whose reason tells the key fact; the others name what they list. */
const ONE_FACT: readonly string[] = ['choice', 'truth', 'estimate', 'text', 'twohop'];

/** The note of the key fact is told word for word where that fact alone is told, and no other row's is. */
function quotesNote({ proof, reason, table, row, language }: Case): boolean {
	const { note } = table.relation.claims;
	const own = ONE_FACT.includes(proof.rule) ? note(row, language) : null;
	if (own !== null && !reason.text.endsWith(` ${own}`)) return false;
	return table.ids.every((_, other) => {
		const text = note(other, language);
		return text === null || own?.includes(text) === true || !reason.text.includes(text);
	});
}

/** A false statement about a thing that the facts know is corrected by what they say of that thing. */
function keepsToSubject(c: Case): boolean {
	const { proof, key, table, shown, reason } = c;
	const [claimed] = proof.options;
	if (key.form !== 'boolean' || key.value || claimed === undefined) return true;
	if (claimed.facts.length === 0) return true;
	if (table.relation.fields.get(proof.asked)?.domain.type !== 'entity') return true;
	const [first] = shown ?? [];
	const opens =
		first?.slot.field === proof.asked &&
		c.question.prompt.toLowerCase().startsWith(first.text.toLowerCase());
	if (!opens && !table.relation.key.includes(proof.asked)) return true;
	return says(c, { field: proof.asked, value: claimed.value }, reason.text);
}

function optionCount({ question }: Case): number {
	switch (question.form) {
		case 'one':
		case 'many':
		case 'order':
			return question.options.length;
		case 'pairs':
			return question.left.length;
		case 'place':
			return question.placed.length + 1;
		case 'boolean':
		case 'number':
		case 'text':
			return 0;
	}
}

/** A source's title, as the table of sources has it, else its label. */
function titleOf(base: FactBase, row: number, language: string): string {
	const table = tablesOf(base).get(base.sources);
	const title = table === undefined ? null : valueAt(table, 'title', row);
	return title ?? table?.relation.wording?.get(language)?.forms.get('label')?.[row] ?? '';
}
