import type { Level } from '../../../game/kind.ts';
import { factId } from '../../facts/fact-id.ts';
import type { Cell } from '../catalogue/cell.ts';
import { hashText } from '../hash.ts';
import { fittingLevel, isUnfit, levelsFor } from '../levels.ts';
import { questionId } from '../question-id.ts';
import { below, next, streamOf } from '../random.ts';
import { writeRow } from '../write-row.ts';
import { type Begun, drawOf } from './begun.ts';
import type { Chosen } from './chosen.ts';
import { inDrawnOrder } from './drawn-order.ts';
import { pickFact } from './fact-order.ts';
import { hasRow } from './has-row.ts';
import { isPassedOver } from './is-passed-over.ts';
import { isSpoiled } from './is-spoiled.ts';
import type { UnitMenu } from './menu.ts';
import type { Scope } from './scopes.ts';
import { shownRows } from './shown-rows.ts';
import { traceRow } from './trace-row.ts';

/** Draws facts of a unit until one gives a question that may stand beside the others, in the first kind it can. */
export function seekUnit(begun: Begun, unit: UnitMenu, scope: Scope): Chosen | null {
	for (let attempt = 0; attempt < MOST_FACTS; attempt++) {
		const found = seekFact(begun, unit, { attempt, scope });
		if (found === 'exhausted') return null;
		if (found !== null) return found;
	}
	return null;
}

const MOST_FACTS = 8;

function seekFact(
	begun: Begun,
	unit: UnitMenu,
	{ attempt, scope }: { readonly attempt: number; readonly scope: Scope }
): Chosen | 'exhausted' | null {
	const { seed, chosen, uses, writer, recipe } = begun;
	const cells = kindsInTurn(begun, unit);
	const index = hashText(unit.unit, chosen.length * MOST_FACTS + attempt);
	const draw = next(streamOf(seed, 'fact', index));
	const first = cells[0];
	if (first === undefined) return 'exhausted';
	const isTaken = (fact: number) =>
		begun.facts.has(factId(first.relation, fact)) ||
		(scope.isNewcomer &&
			(uses.of(first, fact) > 0 || isUnfit(writer.base, { cell: first, row: fact }, recipe.level)));
	const row = pickFact(first, draw, isTaken);
	if (row < 0) return 'exhausted';
	for (const cell of cells) {
		if (!hasRow(cell.settled().rows, row) || isPassedOver(seed, cell, row)) continue;
		const found = tryRow(begun, cell, row);
		if (found === null) continue;
		if (
			!scope.isNewcomer ||
			shownRows(begun.writer.base, found).every((shown) => uses.of(cell, shown) === 0)
		) {
			return found;
		}
	}
	return null;
}

/** Kinds that the quiz has fewest of first; equals in drawn order. */
function kindsInTurn(begun: Begun, { cells }: UnitMenu): readonly Cell[] {
	const drawn = inDrawnOrder(drawOf(begun, 'kind'), cells, ({ kind, frame }) => `${kind} ${frame}`);
	const count = ({ kind }: Cell) => begun.kinds.get(kind) ?? 0;
	return [...drawn].sort((a, b) => count(a) - count(b));
}

/**
 * What a row at a level comes to depends on the seed alone, and what is spoiled by the questions before it
 * stays so: what was in vain once is not written again.
 */
function tryRow(begun: Begun, cell: Cell, row: number): Chosen | null {
	const level = levelFor(begun, cell, row);
	const vain = begun.vain.get(cell) ?? new Set();
	const name = `${row} ${level}`;
	if (vain.has(name)) return null;
	const found = writeAt(begun, { cell, row, level });
	if (found === null) begun.vain.set(cell, vain.add(name));
	return found;
}

function writeAt(
	begun: Begun,
	{ cell, row, level }: { readonly cell: Cell; readonly row: number; readonly level: Level }
): Chosen | null {
	const { writer, seed, chosen } = begun;
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
	return isSpoiled(begun, found) ? null : found;
}

function levelFor({ writer, seed, recipe, chosen }: Begun, cell: Cell, row: number): Level {
	if (recipe.level !== null) return recipe.level;
	const levels = levelsFor(cell.kind);
	const drawn = levels[below(streamOf(seed, 'level', chosen.length), levels.length)] ?? 'medium';
	return fittingLevel(writer.base, { cell, row }, drawn);
}
