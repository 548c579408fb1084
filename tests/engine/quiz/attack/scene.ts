import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { spell } from '../../../../src/lib/engine/facts/domain.ts';
import type { WrittenQuestion } from '../../../../src/lib/engine/quiz/quiz.ts';

/** All that a blind attacker sees: the options, and what the public tables say of each apart from the question. */
export interface Scene {
	readonly texts: readonly string[];
	/** The options as numbers (dates as years and days); null when they are names. */
	readonly numbers: readonly number[] | null;
	/** How well known the base calls each option; else how many rows speak of it, those of the relation asked about left out. */
	readonly fame: readonly number[];
	/** What is known of each option, as comparable texts. */
	readonly attributes: readonly (readonly string[])[];
	readonly key: number;
}

/** The scene of a question with one right option; null for any other form. */
export function sceneOf(base: FactBase, { question, key, proof }: WrittenQuestion): Scene | null {
	if (question.form !== 'one' || key.form !== 'one') return null;
	const field = itemField(base, proof) ?? proof.asked;
	const domain = base.relations.get(proof.relation)?.fields.get(field)?.domain;
	const values = proof.options.map(({ value }) => value);
	const numbers = values.map(numeric);
	const entity = domain?.type === 'entity' ? domain.relation : null;
	const fame = entity === null ? [] : fameIn(base, entity, proof.relation);
	const rows = values.map((value) => (domain?.type === 'entity' ? domain.ids.indexOf(value) : -1));
	return {
		texts: question.options,
		numbers: entity === null && numbers.every(Number.isFinite) ? numbers : null,
		fame: rows.map((row) => (entity === null ? 0 : (fame[row] ?? 0))),
		attributes: rows.map((row) => (entity === null ? [] : attributesOf(base, entity, row))),
		key: key.option
	};
}

/**
 * The same for who knows which end a comparison asks for: what shows of the one nearer to the first end. Null
 * for any other kind.
 */
export function firstEndOf(base: FactBase, written: WrittenQuestion): Scene | null {
	const scene = written.proof.rule === 'compare' ? sceneOf(base, written) : null;
	const starts = written.proof.options.map(({ interval }) => interval?.[0] ?? NaN);
	return scene === null ? null : { ...scene, key: starts.indexOf(Math.min(...starts)) };
}

/** A comparison shows the things compared, not the values asked for. */
function itemField(
	base: FactBase,
	{ rule, relation, frame }: WrittenQuestion['proof']
): string | null {
	if (rule !== 'compare') return null;
	const [phrasing] = base.phrasing.values();
	const frames = phrasing?.relations.get(relation)?.frames ?? [];
	return frames.find(({ name }) => name === frame)?.order?.of ?? null;
}

/** Dates in plain ascending notation are numbers enough for an attacker. */
function numeric(value: string): number {
	if (!/^-?\d+(\.\d+)?$|^\d{4}(-\d\d){1,2}$/.test(value)) return NaN;
	const [year = '', month, day] = value.split(/(?<=\d)-/);
	return (
		Number(year) + (month === undefined ? 0 : (Number(month) - 1) / 12) + Number(day ?? 0) / 366
	);
}

const fames = new WeakMap<FactBase, Map<string, readonly number[]>>();

function fameIn(base: FactBase, entity: string, asked: string): readonly number[] {
	const known = fames.get(base) ?? new Map<string, readonly number[]>();
	fames.set(base, known);
	const id = `${entity} ${asked}`;
	const found = known.get(id);
	if (found !== undefined) return found;
	const { size = 0, fame = null } = base.relations.get(entity) ?? {};
	if (fame !== null) return [...fame];
	const counts = new Array<number>(size).fill(0);
	for (const relation of base.relations.values()) {
		if (relation.name === asked) continue;
		for (const [name, { domain, codes }] of relation.fields) {
			if (domain.type !== 'entity' || domain.relation !== entity || name.includes('.')) continue;
			for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
		}
	}
	known.set(id, counts);
	return counts;
}

function attributesOf(base: FactBase, entity: string, row: number): readonly string[] {
	const fields = base.relations.get(entity)?.fields ?? [];
	return [...fields].flatMap(([name, { domain, codes }]) => {
		const code = codes[row] ?? -1;
		return code < 0 || name === 'id' ? [] : [`${name}=${spell(domain, code)}`];
	});
}
