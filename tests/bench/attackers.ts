import { allBases } from '../engine/quiz/all-bases.ts';
import { attacked, QUESTIONS_PER_KIND } from '../engine/quiz/attack/attacked.ts';

/** Prints what blind attackers hit, a JSON line for each base, kind, width and attacker. */
const wanted = Number(process.argv[2] ?? QUESTIONS_PER_KIND);

for (const base of await allBases()) {
	for (const { percent, chance, ...score } of attacked(base, wanted)) {
		const line = { bench: 'attackers', base: base.name, ...score };
		console.log(JSON.stringify({ ...line, percent: rounded(percent), chance: rounded(chance) }));
	}
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
