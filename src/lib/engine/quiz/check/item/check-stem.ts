import type { Case } from '../case.ts';
import { namesOf } from '../read/denotes.ts';
import { faultIf, type Fault } from '../fault.ts';
import { containsRun, countRuns, tokensOf } from '../read/tokens.ts';
import { bannedIn } from '../read/words.ts';

/** What the stem must be: one focused question without negatives, absolutes and cues. */
export function checkStem(c: Case): readonly Fault[] {
	const { prompt } = c.question;
	const own = tokensOf(withoutNames(prompt, namesShown(c)));
	const words = bannedIn(c.language);
	const says = (phrases: readonly string[]) =>
		phrases.find((phrase) => containsRun(own, tokensOf(phrase)));
	const absolute = says(words.absolutes);
	const pointing = needsNoOptions(c) ? says(words.pointing) : undefined;
	const cue = c.proof.rule !== 'truth' && words.articles.includes(own.at(-1) ?? '');
	return [
		...faultIf(absolute !== undefined, 'absolute', `says ${absolute}`),
		...faultIf(pointing !== undefined, 'needs-options', `says ${pointing}`),
		...faultIf(cue && prompt.search(/\ban?\W*$/i) >= 0, 'grammar-cue', 'ends in an article'),
		...checkNegative(c),
		...checkFocus(c),
		...checkUnit(c, tokensOf(prompt)),
		...checkForeseen(c, says(words.foreseen) !== undefined)
	];
}

/** These can be answered without seeing the options, so their stems may not lean on them. */
const needsNoOptions = ({ proof }: Case): boolean =>
	['choice', 'text', 'estimate', 'truth', 'count', 'twohop'].includes(proof.rule);

/** The negatives of a text, those inside names excepted. */
export function negativesIn(
	prompt: string,
	names: readonly string[],
	language: string
): readonly string[] {
	const own = tokensOf(withoutNames(prompt, names).replace(/\bno\.(?=\s*\d)/gi, ' '));
	return bannedIn(language).negatives.filter((negative) => containsRun(own, tokensOf(negative)));
}

/** The text without names, whose first letter a sentence may have raised. */
const withoutNames = (prompt: string, names: readonly string[]): string =>
	names
		.flatMap((name) => (name === '' ? [] : [name, name.charAt(0).toUpperCase() + name.slice(1)]))
		.reduce((text, name) => text.split(name).join(' '), prompt);

/** Only an odd one out may say "not", and must set it apart: `**not**`, or in capitals. */
function checkNegative(c: Case): readonly Fault[] {
	const { prompt } = c.question;
	const negatives = negativesIn(prompt, namesShown(c), c.language);
	if (negatives.length === 0) return [];
	if (c.proof.rule !== 'odd') return faultIf(true, 'negative', `says ${negatives.join()}`);
	const setApart = /\*\*[^*]+\*\*/.exec(prompt)?.[0] ?? /\p{Lu}{2,}/u.exec(prompt)?.[0] ?? '';
	const apart = negatives.some((negative) => containsRun(tokensOf(setApart), tokensOf(negative)));
	return faultIf(!apart, 'negative', 'the "not" is not set apart');
}

/** The texts that slots of the prompt show; of a stem made of labels, whatever its values are called. */
export function namesShown(c: Case): readonly string[] {
	if (c.shown !== null) {
		return c.shown.flatMap(({ text, inner }) =>
			inner === null ? [text] : inner.map((shown) => shown.text)
		);
	}
	const claimed = c.proof.options.map(({ value }) => ({ field: c.proof.asked, value }));
	return [...c.proof.givens, ...claimed].flatMap(({ field, value }) => {
		const domain = c.table.relation.fields.get(field)?.domain;
		if (domain?.type !== 'entity') return [];
		const entity = { relation: domain.relation, row: domain.ids.indexOf(value) };
		return namesOf(c.base, entity, c.language);
	});
}

const MOST_WORDS = 60;
const LEAST_WORDS = 3;

/** A whole sentence, filled in, that ends as a question, a request or a statement does. */
function checkFocus({ question: { prompt }, proof }: Case): readonly Fault[] {
	const words = prompt.trim().split(/\s+/).length;
	const questions = prompt.split('?').length - 1;
	const ending = proof.rule === 'truth' ? /[.!]["»”’)]*$/u : /[?.:]["»”’)]*$/u;
	return [
		...faultIf(prompt !== prompt.trim() || /\s{2}/u.test(prompt), 'unfocused', 'stray spaces'),
		...faultIf(/[{}]|\b(undefined|null|NaN)\b/.test(prompt), 'unfocused', 'an unfilled slot'),
		...faultIf(!ending.test(prompt), 'unfocused', 'ends like no sentence'),
		...faultIf(questions > 1, 'unfocused', 'asks twice'),
		...faultIf(words < LEAST_WORDS || words > MOST_WORDS, 'unfocused', `${words} words`)
	];
}

/** A number's unit is said once: by the stem, or behind the number, and by no option. */
function checkUnit(c: Case, tokens: readonly string[]): readonly Fault[] {
	const unit = c.table.relation.fields.get(c.proof.asked)?.unit?.[c.language];
	if (unit === undefined || c.proof.rule === 'truth') return [];
	const run = tokensOf(unit);
	const inStem = countRuns(tokens, run);
	const { question } = c;
	const behind = question.form === 'number' && question.unit !== null ? 1 : 0;
	const inOptions =
		question.form === 'one' && question.options.some((text) => containsRun(tokensOf(text), run));
	const asksNumber =
		question.form === 'number' || (question.form === 'one' && c.proof.rule === 'choice');
	if (!asksNumber) return [];
	return [
		...faultIf(inStem + behind === 0 && !inOptions, 'unit', `${unit} is said nowhere`),
		...faultIf(inStem + behind > 1, 'unit', `${unit} is said twice`),
		...faultIf(inOptions && inStem > 0, 'unit', `${unit} stands in stem and options`)
	];
}

/** A forecast or plan is worded as one. */
function checkForeseen({ table, row }: Case, worded: boolean): readonly Fault[] {
	const modality = table.relation.claims.modality(row);
	return faultIf(modality !== 'asserted' && !worded, 'modality', `a ${modality} asked as a fact`);
}
