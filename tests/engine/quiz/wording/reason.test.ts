import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { rowOf } from '../../../../src/lib/engine/facts/fact-id.ts';
import { type BatchQuestion, writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import type { Kind } from '../../../../src/lib/game/kind.ts';
import { questionBases } from '../all-bases.ts';

const bases = (await questionBases()).map((base) => [base.name, base] as const);

const batches = (base: FactBase, kind: Kind): readonly BatchQuestion[] =>
	Array.from({ length: 10 }, (_, seed) => {
		const order = { seed: `reasons ${seed}`, kinds: [kind], topics: [], level: null } as const;
		return [...writeBatch(base, { ...order, language: 'en' })];
	}).flat();

test.each(bases)(
	'in %s a false statement that the key fact alone corrects cites no more than a true one',
	(_, base) => {
		const all = batches(base, 'truth');
		const isTrue = ({ key }: BatchQuestion) => key.form === 'boolean' && key.value;
		const named = (written: BatchQuestion) =>
			`${written.proof.unit} ${written.proof.frame} ${written.proof.facts[0]} ${written.reason.text}`;
		const cited = new Map(all.filter(isTrue).map((own) => [named(own), own.reason.sources]));
		const corrected = all.filter((own) => !isTrue(own) && cited.has(named(own)));
		expect(corrected.length).toBeGreaterThan(50);
		for (const own of corrected) expect(own.reason.sources).toEqual(cited.get(named(own)));
	}
);

test('two hops cite what each of them rests on', () => {
	let hops = 0;
	for (const [, base] of bases) {
		for (const written of batches(base, 'twohop').slice(0, 300)) {
			const found = rowOf(base, written.proof.via?.fact ?? '');
			const claims = base.relations.get(found?.relation ?? '')?.claims;
			if (found === null || claims === undefined) throw new Error('a hop rests on a fact');
			const titles = written.reason.sources.map(({ title }) => title);
			const sources = base.relations.get(base.sources);
			for (const { source } of claims.sources(found.row)) {
				const { domain, codes } = sources?.fields.get('title') ?? {};
				if (domain?.type !== 'text') throw new Error('sources have titles');
				expect(titles).toContain(domain.values[codes?.[source] ?? -1]);
			}
			hops++;
		}
	}
	expect(hops).toBeGreaterThan(100);
});

/** By what a wrong option of several is called, all that stands beside it; of the odd one, of many seeds. */
async function strangersIn(name: string, kind: Kind): Promise<ReadonlyMap<string, Set<string>>> {
	const base = (await questionBases()).find((other) => other.name === name);
	if (base === undefined) throw new Error('a base is missing');
	const lines = new Map<string, Set<string>>();
	for (const { question, proof, reason } of batches(base, kind)) {
		if (question.form !== 'one' && question.form !== 'many') continue;
		question.options.forEach((option, i) => {
			const isStranger = proof.options[i]?.verdict === 'refuted';
			if (!isStranger || proof.asked !== 'athlete') return;
			lines.set(option, (lines.get(option) ?? new Set()).add(reason.options[i] ?? ''));
		});
	}
	return lines;
}

test('whoever is none of several is told by what he or she is, where no medal is known', async () => {
	const lines = await strangersIn('paris-2024', 'many');
	expect(lines.get('Dmitry Panarin')).toEqual(new Set(['Dmitry Panarin is a badminton player.']));
	expect([...lines.values()].flatMap((own) => [...own]).join()).not.toContain('not among them');
});

test('of the odd one out it is said that it is none of them before what it is', async () => {
	const lines = await strangersIn('paris-2024', 'odd');
	const denied = 'Dmitry Panarin won no medal for Kazakhstan at the Paris 2024 Olympics.';
	expect(lines.get('Dmitry Panarin')).toEqual(
		new Set([`${denied} Dmitry Panarin is a badminton player.`])
	);
});

test('the reason of a comparison is what stands beside its two options', () => {
	for (const [, base] of bases) {
		for (const { key, reason } of batches(base, 'compare')) {
			const [first = '', second = ''] = reason.options;
			const told = key.form === 'one' && key.option === 0 ? [first, second] : [second, first];
			expect(reason.text).toBe(told.join(' '));
		}
	}
});

test('a false statement is corrected by what its subject is only where that speaks against it', () => {
	const texts = bases.flatMap(([, base]) =>
		batches(base, 'truth').flatMap(({ question, key, reason }) =>
			key.form === 'boolean' && !key.value ? [[question.prompt, reason.text] as const] : []
		)
	);
	const isRole = /^[A-Z]\S+ [A-Z]\S+ is an? /;
	const told = texts.filter(([, text]) => isRole.test(text));
	expect(told.length).toBeGreaterThan(0);
	for (const [prompt] of told) expect(prompt).toMatch(/ won .* for Kazakhstan (in|on) /);
	const others = texts.filter(([prompt]) => / hosted | last medal | flag /.test(prompt));
	expect(others.length).toBeGreaterThan(10);
	for (const [, text] of others) expect(text).not.toMatch(/^\S+( \S+)? is /);
});
