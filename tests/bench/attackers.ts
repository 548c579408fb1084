import { writeBatch } from '../../src/lib/engine/quiz/write-batch.ts';
import { allBases } from '../engine/quiz/all-bases.ts';
import { attackTally } from '../engine/quiz/attack/tally.ts';

/** Prints what blind attackers hit, a JSON line for each base, kind, width and attacker. */
const seeds = Number(process.argv[2] ?? 30);

for (const base of await allBases()) {
	const tally = attackTally();
	const [language = ''] = base.languages;
	for (let seed = 0; seed < seeds; seed++) {
		const order = { seed: `bench ${seed}`, kinds: [], topics: [], level: null, language };
		for (const question of writeBatch(base, order)) tally.add(base, question);
	}
	for (const { percent, chance, ...score } of tally.scores()) {
		const line = { bench: 'attackers', base: base.name, ...score };
		console.log(JSON.stringify({ ...line, percent: rounded(percent), chance: rounded(chance) }));
	}
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
