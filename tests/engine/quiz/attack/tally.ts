import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { ATTACKERS, chanceOf } from './attackers.ts';
import { sceneOf } from './scene.ts';
import { attackShown } from './shown.ts';

/** What an attacker won on questions of one kind and width. */
export interface Score {
	readonly kind: string;
	readonly attacker: string;
	/** How many options there were; 2 for true or false, 0 for what has no options. */
	readonly options: number;
	readonly n: number;
	/** Of 100 tries, how many hit. */
	readonly percent: number;
	/** What a blind guess would hit, of 100. */
	readonly chance: number;
}

/** Adds up what the attackers win, question by question. */
export function attackTally(): {
	readonly add: (base: FactBase, written: WrittenQuestion) => void;
	readonly scores: () => readonly Score[];
} {
	const sums = new Map<string, { n: number; won: number; chance: number }>();
	const count = (id: readonly (string | number)[], won: number, chance: number) => {
		const name = JSON.stringify(id);
		const sum = sums.get(name) ?? { n: 0, won: 0, chance: 0 };
		sums.set(name, { n: sum.n + 1, won: sum.won + won, chance: sum.chance + chance });
	};
	return {
		add(base, written) {
			const { kind } = written.question;
			for (const { attacker, options, won, chance } of attackShown(written)) {
				count([kind, attacker, options], won, chance);
			}
			const scene = sceneOf(base, written);
			if (scene === null) return;
			for (const [name, attacker] of Object.entries(ATTACKERS)) {
				const won = chanceOf(attacker, scene);
				const options = scene.texts.length;
				if (won !== null) count([kind, name, options], won, 1 / options);
			}
		},
		scores: () =>
			[...sums].map(([name, { n, won, chance }]) => {
				const [kind, attacker, options] = JSON.parse(name) as [string, string, number];
				return { kind, attacker, options, n, percent: (100 * won) / n, chance: (100 * chance) / n };
			})
	};
}
