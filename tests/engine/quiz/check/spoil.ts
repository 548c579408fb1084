import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import type { Rule } from '../../../../src/lib/engine/quiz/check/fault.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';
import { smallBase } from './small-base.ts';
import type { FrameSpec, Row, Spec, World } from './small-world.ts';
import { STEPPE } from './steppe.ts';

/** One thing spoilt in a sound question or in the world behind it, and the rule that must notice. */
export type Planting = readonly [name: string, rule: Rule, written: WrittenQuestion, world?: World];

/** The rules that a question breaks, each once. */
export function rulesBroken(written: WrittenQuestion, world: World = STEPPE): readonly Rule[] {
	return [...new Set(checkQuestion(smallBase(world), written, 'en').map(({ rule }) => rule))];
}

type Parts = { readonly [Part in keyof WrittenQuestion]?: object };

/** The question with some members of its parts replaced. */
export const spoilt = (written: WrittenQuestion, parts: Parts): WrittenQuestion => ({
	question: Object.assign({}, written.question, parts.question),
	key: Object.assign({}, written.key, parts.key),
	proof: Object.assign({}, written.proof, parts.proof),
	reason: Object.assign({}, written.reason, parts.reason)
});

/** The steppe with some settings of one table replaced. */
export function withTable(name: string, settings: Partial<Spec>, world = STEPPE): World {
	const table = world.tables[name];
	if (table === undefined) throw new Error(`no table ${name}`);
	return { ...world, tables: { ...world.tables, [name]: { ...table, ...settings } } };
}

/** The steppe with one row of a table changed. */
export function withRow(name: string, index: number, cells: Row, world = STEPPE): World {
	const rows = world.tables[name]?.rows ?? [];
	return withTable(
		name,
		{ rows: rows.map((row, i) => (i === index ? { ...row, ...cells } : row)) },
		world
	);
}

/** The steppe with rows added to a table. */
export const withMore = (name: string, more: readonly Row[], world = STEPPE): World =>
	withTable(name, { rows: [...(world.tables[name]?.rows ?? []), ...more] }, world);

/** The steppe with one frame changed. */
export function withFrame(
	name: string,
	frame: string,
	changes: Partial<FrameSpec>,
	world = STEPPE
): World {
	const phrasing = world.phrasing[name];
	if (phrasing === undefined) throw new Error(`no phrasing of ${name}`);
	const frames = phrasing.frames.map((spec) =>
		spec.name === frame ? { ...spec, ...changes } : spec
	);
	return { ...world, phrasing: { ...world.phrasing, [name]: { ...phrasing, frames } } };
}

/** A question whose frame has another text, and which shows that text. */
export function reworded(
	written: WrittenQuestion,
	text: string,
	prompt: string
): readonly [WrittenQuestion, World] {
	const { relation, frame } = written.proof;
	const world = withFrame(relation, frame, { texts: { question: text } });
	return [spoilt(written, { question: { prompt } }), world];
}
