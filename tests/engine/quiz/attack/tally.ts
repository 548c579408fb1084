import { subjectFact } from '../../../../src/lib/engine/quiz/subject-of.ts';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { ATTACKERS, chanceOf } from './attackers.ts';
import { sceneOf } from './scene.ts';
import { attackShown, type Try } from './shown.ts';

/** What an attacker won on questions of one kind and width. */
export interface Score {
	readonly kind: string;
	readonly attacker: string;
	/** How many options there were; 2 for true or false, 0 for what has no options. */
	readonly options: number;
	readonly n: number;
	/** How many different facts were asked: what a few facts show by chance is no leak. */
	readonly facts: number;
	/** Of 100 tries, how many hit. */
	readonly percent: number;
	/** What a blind guess would hit, of 100. */
	readonly chance: number;
}

interface Sum {
	readonly kind: string;
	readonly attacker: string;
	readonly options: number;
	readonly facts: Set<string>;
	n: number;
	won: number;
	chance: number;
}

/** Adds up what the attackers win, question by question. */
export interface Tally {
	readonly add: (base: FactBase, written: WrittenQuestion) => void;
	readonly scores: () => readonly Score[];
}

export function attackTally(): Tally {
	const sums = new Map<string, Sum>();
	const count = (kind: string, fact: string, { attacker, options, won, chance }: Try) => {
		const id = `${kind}|${attacker}|${options}`;
		const fresh = { kind, attacker, options, facts: new Set<string>(), n: 0, won: 0, chance: 0 };
		const sum = sums.get(id) ?? fresh;
		sums.set(id, sum);
		sum.facts.add(fact);
		sum.n++;
		sum.won += won;
		sum.chance += chance;
	};
	return {
		add(base, written) {
			const subject = `${written.proof.unit} ${subjectFact(written.proof)}`;
			for (const tried of triesOn(base, written)) count(written.question.kind, subject, tried);
		},
		scores: () =>
			[...sums.values()].map(({ facts, won, chance, ...sum }) => ({
				...sum,
				facts: facts.size,
				percent: (100 * won) / sum.n,
				chance: (100 * chance) / sum.n
			}))
	};
}

function triesOn(base: FactBase, written: WrittenQuestion): readonly Try[] {
	const scene = sceneOf(base, written);
	if (scene === null) return attackShown(written);
	const options = scene.texts.length;
	return Object.entries(ATTACKERS).flatMap(([attacker, liking]) => {
		const won = chanceOf(liking, scene);
		return won === null ? [] : [{ attacker, options, won, chance: 1 / options }];
	});
}

/** The most of 100 tries that a blind attacker may hit. */
export const barFor = (score: Pick<Score, 'kind' | 'options' | 'chance' | 'facts'>): number =>
	barAmongMany(score) + leeway(score);

/**
 * What was asked of few facts shows their accidents too, and not the writer's: two standard errors of
 * as many lots are let pass there (binomial, of 100 tries). From `MANY_FACTS` on nothing is.
 */
export const leeway = ({ chance, facts }: Pick<Score, 'chance' | 'facts'>): number =>
	facts < MANY_FACTS ? 2 * Math.sqrt((chance * (100 - chance)) / facts) : 0;

/** One standard error is then no more than 8 of 100, whatever the number of options. */
export const MANY_FACTS = 40;

function barAmongMany({
	kind,
	options,
	chance
}: Pick<Score, 'kind' | 'options' | 'chance'>): number {
	// Of several right options each is right more often than one of so many.
	if (kind === 'many') return chance + 4;
	switch (options) {
		case 2:
			return 54;
		case 3:
			return 37;
		case 4:
			return 29;
		default:
			return chance + 4;
	}
}
