import { subjectFact } from '../../../../src/lib/engine/quiz/subject-of.ts';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { ATTACKERS, chanceOf } from './attackers.ts';
import { firstEndOf, type Scene, sceneOf } from './scene.ts';
import { attackShown, type Try } from './shown.ts';

/** What an attacker won on questions of one kind and width. */
export interface Score {
	readonly kind: string;
	readonly attacker: string;
	/** How many options there were; 2 for true or false, 0 for what has no options. */
	readonly options: number;
	readonly n: number;
	/** How many different facts were asked. */
	readonly facts: number;
	/** How many different options were right; 0 where not just one is. */
	readonly keys: number;
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
	readonly keys: Set<string>;
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
	const count = ({ question, key }: WrittenQuestion, fact: string, tried: Try) => {
		const { kind } = question;
		const { attacker, options, won, chance } = tried;
		const id = `${kind}|${attacker}|${options}`;
		const fresh = { kind, attacker, options, facts: new Set<string>(), keys: new Set<string>() };
		const sum = sums.get(id) ?? { ...fresh, n: 0, won: 0, chance: 0 };
		sums.set(id, sum);
		sum.facts.add(fact);
		if (question.form === 'one' && key.form === 'one') {
			sum.keys.add(question.options[key.option] ?? '');
		}
		sum.n++;
		sum.won += won;
		sum.chance += chance;
	};
	return {
		add(base, written) {
			const subject = `${written.proof.unit} ${subjectFact(written.proof)}`;
			for (const tried of triesOn(base, written)) count(written, subject, tried);
		},
		scores: () =>
			[...sums.values()].map(({ facts, keys, won, chance, ...sum }) => ({
				...sum,
				facts: facts.size,
				keys: keys.size,
				percent: (100 * won) / sum.n,
				chance: (100 * chance) / sum.n
			}))
	};
}

function triesOn(base: FactBase, written: WrittenQuestion): readonly Try[] {
	const scene = sceneOf(base, written);
	if (scene === null) return attackShown(written);
	const first = firstEndOf(base, written);
	return [
		...triesIn(scene, (attacker) => attacker),
		...(first === null ? [] : triesIn(first, (attacker) => `${attacker} for the first end`))
	];
}

function triesIn(scene: Scene, nameOf: (attacker: string) => string): readonly Try[] {
	const options = scene.texts.length;
	return Object.entries(ATTACKERS).flatMap(([attacker, liking]) => {
		const won = chanceOf(liking, scene);
		return won === null ? [] : [{ attacker: nameOf(attacker), options, won, chance: 1 / options }];
	});
}

/** The most of 100 tries that a blind attacker may hit: the bar, and two standard errors of so many tries. */
export const barFor = (score: Score): number =>
	Math.max(barAmongMany(score), floorOf(score)) + sampling(score);

/** Two standard errors of as many lots (binomial, of 100 tries): half a point and less for 100,000. */
export const sampling = ({ chance, n }: Pick<Score, 'chance' | 'n'>): number =>
	2 * Math.sqrt((chance * (100 - chance)) / n);

/**
 * What no writer can undercut: where fewer different keys are asked than options are shown, whoever names the
 * same one whenever it is there is right as often as it is the key, on the average one time in as many as
 * there are keys. No attacker is held to less than that one.
 */
const floorOf = ({ keys, options }: Pick<Score, 'keys' | 'options'>): number =>
	keys > 0 && keys < options ? 100 / keys : 0;

function barAmongMany({
	kind,
	options,
	chance
}: Pick<Score, 'kind' | 'options' | 'chance'>): number {
	// Of several right options each is right more often than one of so many.
	if (kind === 'many') return chance + 4;
	switch (options) {
		// On a slider chance is the part of it that counts as near to a guess.
		case 0:
			return chance;
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
