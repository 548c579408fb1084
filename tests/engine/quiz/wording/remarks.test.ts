import { expect, test } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { rowOf } from '../../../../src/lib/engine/facts/fact-id.ts';
import { type BatchQuestion, writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import type { Kind } from '../../../../src/lib/game/kind.ts';
import { questionBases } from '../all-bases.ts';
import { baseFrom, velmoraFiles } from '../velmora.ts';

const batches = (base: FactBase, kinds: readonly Kind[]): readonly BatchQuestion[] =>
	Array.from({ length: 20 }, (_, seed) => {
		const order = { seed: `remarks ${seed}`, kinds, topics: [], level: null } as const;
		return [...writeBatch(base, { ...order, language: 'en' })];
	}).flat();

/** Of each wrong option what it is called, and what stands beside it. */
const wrongIn = ({ question, proof, reason }: BatchQuestion) =>
	('options' in question ? question.options : []).flatMap((option, i) =>
		proof.options[i]?.verdict === 'refuted'
			? [{ option, line: reason.options[i] ?? '', facts: proof.options[i].facts }]
			: []
	);

async function baseNamed(name: string): Promise<FactBase> {
	const base = (await questionBases()).find((other) => other.name === name);
	if (base === undefined) throw new Error('a base is missing');
	return base;
}

test('of every wrong element, and of every wrong number of one, it is told what is true of it', async () => {
	const asked = batches(await baseNamed('elements'), ['choice', 'twohop']).filter(
		({ proof }) => proof.asked === 'element' || proof.asked === 'number'
	);
	expect(asked.length).toBeGreaterThan(500);
	for (const { option, line } of asked.flatMap(wrongIn)) {
		expect(line.toLowerCase()).toContain(option.toLowerCase());
	}
});

test('a fact that is kept out of questions is held against an option that it tells', async () => {
	let kept = 0;
	for (const base of await questionBases()) {
		for (const { option, line, facts } of batches(base, ['many', 'odd']).flatMap(wrongIn)) {
			const found = rowOf(base, facts[0] ?? '');
			const claims = base.relations.get(found?.relation ?? '')?.claims;
			if (found === null || claims === undefined) continue;
			if (claims.excused(found.row) === null) continue;
			expect(claims.status(found.row)).toBe('confirmed');
			expect(line).not.toContain('among them');
			expect(line.toLowerCase()).toContain(option.toLowerCase());
			kept++;
		}
	}
	expect(kept).toBeGreaterThan(5);
});

const DENIED = 'No bridge crosses the Osk in';

/** The island, whose frame about the Osk has words for towns where no bridge crosses it. */
function island(): FactBase {
	const files = velmoraFiles();
	const words = files.get('phrasing/en.yaml') ?? '';
	const at = "      several: 'In which of these towns does a bridge cross the Osk?'\n";
	expect(words).toContain(at);
	files.set('phrasing/en.yaml', words.replace(at, `${at}      denial: '${DENIED} {town}.'\n`));
	return baseFrom(files);
}

test('an option of which no fact is at hand is denied in the words of its frame', () => {
	const asked = batches(island(), ['many', 'odd']).filter(
		({ question }) => /bridge cross/.test(question.prompt) && /Osk/.test(question.prompt)
	);
	let denied = 0;
	for (const written of asked) {
		const { question, proof, reason } = written;
		expect(reason.options.join()).not.toContain('among them');
		for (const { option, line } of wrongIn(written)) {
			if (!line.includes(DENIED)) continue;
			expect(line).toContain(`${DENIED} ${option}.`);
			expect(reason.text).toContain(`${DENIED} ${option}.`);
			denied++;
		}
		const rights = ('options' in question ? question.options : []).filter(
			(_, i) => proof.options[i]?.verdict === 'right'
		);
		for (const right of rights) expect(reason.text).not.toContain(`${DENIED} ${right}.`);
	}
	expect(denied).toBeGreaterThan(2);
});

test('the reason for several tells of the wrong ones too what the facts say', async () => {
	const base = await baseNamed('paris-2024');
	const asked = batches(base, ['many']).filter(
		({ question }) =>
			question.prompt ===
			"At which of these Games did China win gold in women's sitting volleyball?"
	);
	expect(asked.length).toBeGreaterThan(0);
	for (const written of asked) {
		expect(wrongIn(written).length).toBeGreaterThan(0);
		for (const { option, line } of wrongIn(written)) {
			expect(line).toBe(`The Chinese women's team won silver at the ${option}.`);
			expect(written.reason.text).toContain(line);
		}
	}
});

test('no remark reads like the row of a table, where the author has words', async () => {
	for (const base of await questionBases()) {
		const lines = batches(base, ['choice', 'many', 'odd', 'twohop']).flatMap(
			({ reason }) => reason.options
		);
		expect(lines.length).toBeGreaterThan(500);
		expect(lines.filter((line) => /^[^.]+: [^.;]+; [^.;]+: /.test(line))).toEqual([]);
	}
});

test('what is true of the right answer too is held against no other, where the frame denies that', async () => {
	const base = await baseNamed('paris-2024');
	const wrong = batches(base, ['choice'])
		.filter(
			({ question }) =>
				question.prompt === 'Which city hosted the 2023 Sitting Volleyball World Cup?'
		)
		.flatMap(wrongIn);
	expect(wrong.length).toBeGreaterThan(0);
	for (const { option, line } of wrong)
		expect(line).toBe(`${option} did not host the 2023 Sitting Volleyball World Cup.`);
});
