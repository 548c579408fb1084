import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Quiz, WrittenQuestion } from '../quiz.ts';
import { checkGivenAway } from './item/check-given-away.ts';
import { checkQuestion } from './check-question.ts';
import { fault, faultIf, type Fault } from './fault.ts';
import { containsRun, tokensOf } from './read/tokens.ts';

/** Verifies every question of a quiz in every language, and what holds between them. */
export function checkQuiz(base: FactBase, quiz: Quiz): readonly Fault[] {
	const broken = [...checkBase(base, quiz), ...checkParallel(quiz)];
	if (broken.length > 0) return broken;
	return [
		...checkRepeats(quiz),
		...quiz.languages.flatMap((language) => {
			const written = questionsIn(quiz, language);
			return [
				...written.flatMap((question, i) => labelled(i, checkQuestion(base, question, language))),
				...written.flatMap((question, i) => labelled(i, checkSecret(question))),
				...checkGivenAway(base, written, language)
			];
		})
	];
}

const labelled = (position: number, faults: readonly Fault[]): readonly Fault[] =>
	faults.map(({ rule, message }) => fault(rule, `question ${position + 1}: ${message}`));

/** The questions of one language with what belongs to them. */
function questionsIn(quiz: Quiz, language: Language): readonly WrittenQuestion[] {
	const reasons = quiz.reasons[language] ?? [];
	return (quiz.questions[language] ?? []).flatMap((question, i) => {
		const [key, proof, reason] = [quiz.key[i], quiz.proofs[i], reasons[i]];
		if (key === undefined || proof === undefined || reason === undefined) return [];
		return [{ question, key, proof, reason }];
	});
}

function checkBase(base: FactBase, quiz: Quiz): readonly Fault[] {
	const same = quiz.base.name === base.name && quiz.base.digest === base.digest;
	return faultIf(!same, 'unknown', `written from ${quiz.base.name} ${quiz.base.digest}`);
}

/** Position i is the same question in every language, and has its key, proof and reason. */
function checkParallel(quiz: Quiz): readonly Fault[] {
	const [first] = quiz.languages;
	const signs = quiz.languages.map((language) => quiz.questions[language]?.map(signOf) ?? []);
	const lengths = [
		quiz.key.length,
		quiz.proofs.length,
		...signs.map((sign) => sign.length),
		...quiz.languages.map((language) => quiz.reasons[language]?.length ?? 0)
	];
	const differing = signs.filter((sign) => sign.join('\n') !== signs[0]?.join('\n'));
	return [
		...faultIf(first === undefined, 'parallel', 'no language'),
		...faultIf(new Set(lengths).size > 1, 'parallel', `lengths ${lengths.join()}`),
		...faultIf(differing.length > 0, 'parallel', 'a question differs between languages')
	];
}

type Asked = WrittenQuestion['question'];

/** What must not change with the language. */
function signOf(question: Asked): string {
	const { id, kind, form, level } = question;
	return JSON.stringify([id, kind, form, level, partsOf(question)]);
}

function partsOf(question: Asked): readonly number[] {
	switch (question.form) {
		case 'one':
		case 'many':
		case 'order':
			return [question.options.length];
		case 'pairs':
			return [question.left.length, question.right.length];
		case 'place':
			return [question.placed.length];
		case 'number':
			return [question.min, question.max, question.step];
		case 'boolean':
		case 'text':
			return [];
	}
}

function checkRepeats({ languages, questions, proofs, recipe }: Quiz): readonly Fault[] {
	const asked = questions[languages[0] ?? ''] ?? [];
	const negative = asked.filter(({ kind }) => kind === 'odd').length;
	const wanted = new Set(recipe.kinds);
	const onlyOdd = wanted.size === 1 && wanted.has('odd');
	const id = repeated(asked.map((question) => question.id));
	const fact = repeated(proofs.map(({ facts, slice }) => slice ?? facts[0] ?? ''));
	return [
		...faultIf(id !== null, 'id-twice', `${id}`),
		...faultIf(fact !== null, 'fact-twice', `${fact}`),
		...faultIf(negative > 1 && !onlyOdd, 'negatives', `${negative} negative questions`)
	];
}

const repeated = (texts: readonly string[]): string | null =>
	texts.find((text, i) => texts.indexOf(text) !== i) ?? null;

/** Nothing that the browser receives names a fact, or the name to be typed. */
function checkSecret({ question, key, proof }: WrittenQuestion): readonly Fault[] {
	const bytes = JSON.stringify(question);
	const fact = proof.facts.find((id) => bytes.includes(JSON.stringify(id).slice(1, -1)));
	const typed = key.form === 'text' ? tokensOf(key.canonical) : [];
	const texts = Object.values(question).filter((value) => typeof value === 'string');
	const telling = typed.join('').length > 3;
	const carried = telling && texts.some((text) => containsRun(tokensOf(text), typed));
	return [
		...faultIf(fact !== undefined, 'secret', `carries ${fact}`),
		...faultIf(carried, 'secret', 'carries its answer')
	];
}
