import { expect, it } from 'vitest';
import { checkQuiz } from '../../../../src/lib/engine/quiz/check/check-quiz.ts';
import type { Rule } from '../../../../src/lib/engine/quiz/check/fault.ts';
import type { Quiz, WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { smallBase } from './small-base.ts';
import { SOUND } from './sound.ts';
import { spoilt } from './spoil.ts';
import { STEPPE } from './steppe.ts';

const BASE = smallBase(STEPPE);
const { choice, inverse, estimate, text, odd } = SOUND;

/** A quiz in English of these questions, each under an id of its own. */
function quizOf(written: readonly WrittenQuestion[]): Quiz {
	const questions = written.map(({ question }, i) =>
		Object.assign({}, question, { id: question.id || `q${i}` })
	);
	return {
		base: { name: BASE.name, version: BASE.version, digest: BASE.digest },
		recipe: { base: 'small', seed: 's', length: 3, topics: [], kinds: [], level: null },
		languages: ['en'],
		questions: { en: questions },
		key: written.map(({ key }) => key),
		proofs: written.map(({ proof }) => proof),
		reasons: { en: written.map(({ reason }) => reason) }
	};
}

const renamed = (written: WrittenQuestion, id: string) => spoilt(written, { question: { id } });
const first = renamed(choice, 'a');
const second = renamed(inverse, 'b');
const third = renamed(estimate, 'c');
const sound = [first, second, third];

const rulesBroken = (quiz: Quiz): readonly Rule[] => [
	...new Set(checkQuiz(BASE, quiz).map(({ rule }) => rule))
];

it('a sound quiz has no fault', () => {
	expect(checkQuiz(BASE, quizOf(sound))).toEqual([]);
});

it('a question without its key is seen', () => {
	expect(rulesBroken({ ...quizOf(sound), key: [] })).toEqual(['parallel']);
});

it('a question that is another one in another language is seen', () => {
	const quiz = quizOf(sound);
	const questions = {
		en: quiz.questions['en'] ?? [],
		kk: quizOf([second, first, third]).questions['en'] ?? []
	};
	const reasons = { en: quiz.reasons['en'] ?? [], kk: quiz.reasons['en'] ?? [] };
	expect(rulesBroken({ ...quiz, languages: ['en', 'kk'], questions, reasons })).toEqual([
		'parallel'
	]);
});

it('a quiz written from another base is seen', () => {
	const quiz = quizOf(sound);
	expect(rulesBroken({ ...quiz, base: { ...quiz.base, digest: 'ff' } })).toEqual(['unknown']);
});

it('a fact asked twice is seen', () => {
	expect(rulesBroken(quizOf([second, third, renamed(text, 'd')]))).toContain('fact-twice');
});

it('two questions with one id are seen', () => {
	expect(rulesBroken(quizOf([first, renamed(inverse, 'a')]))).toEqual(['id-twice']);
});

it('a second negative question is seen', () => {
	const other = spoilt(odd, {
		question: { id: 'e' },
		proof: { facts: ['results/2', 'results/1', 'results/3'] }
	});
	expect(rulesBroken(quizOf([renamed(odd, 'd'), other]))).toContain('negatives');
});

it('a reason that tells the key of a later question is seen', () => {
	const telling = spoilt(third, {
		reason: {
			text: 'Khan Tengri, at 7,010 metres, is far from where Botagoz Nurlan won silver at the Spring Derby.'
		}
	});
	expect(rulesBroken(quizOf([telling, second]))).toEqual(['given-away']);
	expect(rulesBroken(quizOf([second, telling]))).toEqual([]);
});

it('a stem that tells the key of another question, before or behind it, is seen', () => {
	const told = spoilt(SOUND.truth, {
		question: { id: 't', prompt: 'At the Spring Derby, Aigerim Sadyk rode in the 56 kg class.' },
		key: { value: true },
		proof: {
			facts: ['results/1'],
			options: [{ value: 'w56', verdict: 'right', facts: ['results/1'] }]
		}
	});
	expect(rulesBroken(quizOf([first, told]))).toContain('given-away');
	expect(rulesBroken(quizOf([told, first]))).toContain('given-away');
});

it('a question that carries the name of its fact is seen', () => {
	expect(rulesBroken(quizOf([renamed(choice, 'results/1')]))).toEqual(['secret']);
});

it('a question to type whose bytes hold the answer is seen', () => {
	expect(rulesBroken(quizOf([renamed(text, 'for Botagoz Nurlan')]))).toEqual(['secret']);
});
