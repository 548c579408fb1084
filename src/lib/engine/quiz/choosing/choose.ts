import type { Kind, Level } from '../../../game/kind.ts';
import type { Recipe } from '../../../game/recipe.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { Writer } from '../catalogue/writer.ts';
import { factId } from '../../facts/fact-id.ts';
import { hasRow } from './has-row.ts';
import { hashText } from '../hash.ts';
import { fittingLevel, isUnfit, levelsFor } from '../levels.ts';
import { questionId } from '../question-id.ts';
import { below, next, type Purpose, type Seed, seedOf, shuffled, streamOf } from '../random.ts';
import { type WrittenRow, writeRow } from '../write-row.ts';
import { askedFacts } from './asked-facts.ts';
import { inDrawnOrder } from './drawn-order.ts';
import { pickFact } from './fact-order.ts';
import type { Trace } from './give-away.ts';
import { isPassedOver } from './is-passed-over.ts';
import { isSpoiled } from './is-spoiled.ts';
import { type FieldMenu, type Menu, menuFor, type TopicMenu, type UnitMenu } from './menu.ts';
import { type Scope, SCOPES } from './scopes.ts';
import { shownRows } from './shown-rows.ts';
import { traceRow } from './trace-row.ts';
import { openUses, type Uses } from './uses.ts';

/** A question that has its place in a quiz. */
export interface Chosen extends WrittenRow {
	readonly cell: Cell;
	readonly row: number;
	/** By language. */
	readonly traces: readonly Trace[];
}

/** A quiz in the making. */
interface Table {
	readonly writer: Writer;
	readonly recipe: Recipe;
	readonly seed: Seed;
	readonly menu: Menu;
	readonly chosen: Chosen[];
	readonly facts: Set<string>;
	readonly uses: Uses;
	readonly fields: Set<string>;
	readonly topics: Map<string, number>;
	readonly kinds: Map<Kind, number>;
	/** Rows at levels, by cell, of which nothing came. */
	readonly vain: Map<Cell, Set<string>>;
}

/**
 * Chooses and writes up to `recipe.length` questions: topics by deficit, then a field that was not asked
 * yet, then a fact about somebody new, then a kind. A field is asked again only when no topic has another,
 * and somebody is asked about again only when there is nobody else.
 */
export function choose(writer: Writer, recipe: Recipe): readonly Chosen[] {
	const table: Table = {
		writer,
		recipe,
		seed: seedOf(recipe.seed),
		menu: menuFor(writer.cells, recipe),
		chosen: [],
		facts: new Set(),
		uses: openUses(writer.base),
		fields: new Set(),
		topics: new Map(),
		kinds: new Map(),
		vain: new Map()
	};
	while (table.chosen.length < recipe.length) {
		const found = SCOPES.reduce<Chosen | null>((first, scope) => first ?? seek(table, scope), null);
		if (found === null) break;
		take(table, found);
	}
	return table.chosen;
}

function seek(table: Table, scope: Scope): Chosen | null {
	for (const topic of topicsInTurn(table)) {
		for (const field of inDrawnOrder(drawOf(table, 'field'), topic.fields, ({ name }) => name)) {
			if (scope.isNewField && table.fields.has(field.name)) continue;
			const found = seekField(table, field, scope);
			if (found !== null) return found;
		}
	}
	return null;
}

/** Topics with the fewest questions first; equals in an order that the seed draws once. */
function topicsInTurn({ menu, seed, topics }: Table): readonly TopicMenu[] {
	const order = shuffled(streamOf(seed, 'topic', 0), menu.topics);
	const count = ({ topic }: TopicMenu) => topics.get(topic) ?? 0;
	return order.sort((a, b) => count(a) - count(b));
}

function seekField(table: Table, field: FieldMenu, scope: Scope): Chosen | null {
	for (const unit of inDrawnOrder(drawOf(table, 'field'), field.units, ({ unit: id }) => id)) {
		for (let attempt = 0; attempt < MOST_FACTS; attempt++) {
			const found = seekFact(table, unit, { attempt, scope });
			if (found === 'exhausted') break;
			if (found !== null) return found;
		}
	}
	return null;
}

function seekFact(
	table: Table,
	unit: UnitMenu,
	{ attempt, scope }: { readonly attempt: number; readonly scope: Scope }
): Chosen | 'exhausted' | null {
	const { seed, chosen, uses, writer, recipe } = table;
	const cells = kindsInTurn(table, unit);
	const index = hashText(unit.unit, chosen.length * MOST_FACTS + attempt);
	const draw = next(streamOf(seed, 'fact', index));
	const first = cells[0];
	if (first === undefined) return 'exhausted';
	const isTaken = (fact: number) =>
		table.facts.has(factId(first.relation, fact)) ||
		(scope.isNewcomer &&
			(uses.of(first, fact) > 0 || isUnfit(writer.base, { cell: first, row: fact }, recipe.level)));
	const row = pickFact(first, draw, isTaken);
	if (row < 0) return 'exhausted';
	for (const cell of cells) {
		if (!hasRow(cell.settled().rows, row) || isPassedOver(seed, cell, row)) continue;
		const found = tryRow(table, cell, row);
		if (found === null) continue;
		if (
			!scope.isNewcomer ||
			shownRows(table.writer.base, found).every((shown) => uses.of(cell, shown) === 0)
		) {
			return found;
		}
	}
	return null;
}

/** Kinds that the quiz has fewest of first; equals in drawn order. */
function kindsInTurn(table: Table, { cells }: UnitMenu): readonly Cell[] {
	const drawn = inDrawnOrder(drawOf(table, 'kind'), cells, ({ kind, frame }) => `${kind} ${frame}`);
	const count = ({ kind }: Cell) => table.kinds.get(kind) ?? 0;
	return [...drawn].sort((a, b) => count(a) - count(b));
}

/**
 * What a row at a level comes to depends on the seed alone, and what is spoiled by the questions before it
 * stays so: what was in vain once is not written again.
 */
function tryRow(table: Table, cell: Cell, row: number): Chosen | null {
	const level = levelFor(table, cell, row);
	const vain = table.vain.get(cell) ?? new Set();
	const name = `${row} ${level}`;
	if (vain.has(name)) return null;
	const found = writeAt(table, { cell, row, level });
	if (found === null) table.vain.set(cell, vain.add(name));
	return found;
}

function writeAt(
	table: Table,
	{ cell, row, level }: { readonly cell: Cell; readonly row: number; readonly level: Level }
): Chosen | null {
	const { writer, seed, chosen } = table;
	const written = writeRow(writer, {
		cell,
		row,
		level,
		id: questionId(seed, chosen.length),
		seed,
		languages: writer.languages.map((_, language) => language)
	});
	if (typeof written === 'string') return null;
	const traces = written.worded.map((worded, language) =>
		traceRow({ cell, row, language }, worded)
	);
	const found = { ...written, cell, row, traces };
	return isSpoiled(table, found) ? null : found;
}

function levelFor({ writer, seed, recipe, chosen }: Table, cell: Cell, row: number): Level {
	if (recipe.level !== null) return recipe.level;
	const levels = levelsFor(cell.kind);
	const drawn = levels[below(streamOf(seed, 'level', chosen.length), levels.length)] ?? 'medium';
	return fittingLevel(writer.base, { cell, row }, drawn);
}

function take(table: Table, found: Chosen): void {
	const { cell, proof } = found;
	table.chosen.push(found);
	for (const row of shownRows(table.writer.base, found)) table.uses.add(cell, row);
	for (const fact of askedFacts(proof)) table.facts.add(fact);
	// Their statements are shown as reasons, so that they can be asked no more.
	for (const option of proof.options) for (const fact of option.facts) table.facts.add(fact);
	table.fields.add(`${cell.relation.name}.${cell.ask.name}`);
	table.topics.set(cell.topic, (table.topics.get(cell.topic) ?? 0) + 1);
	table.kinds.set(cell.kind, (table.kinds.get(cell.kind) ?? 0) + 1);
}

const drawOf = ({ seed, chosen }: Table, purpose: Purpose): number =>
	next(streamOf(seed, purpose, chosen.length));

const MOST_FACTS = 8;
