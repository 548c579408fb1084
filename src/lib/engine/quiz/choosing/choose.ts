import type { Recipe } from '../../../game/recipe.ts';
import type { Writer } from '../catalogue/writer.ts';
import { seedOf, shuffled, streamOf } from '../random.ts';
import { askedFacts } from './asked-facts.ts';
import { type Begun, drawOf } from './begun.ts';
import type { Chosen } from './chosen.ts';
import { inDrawnOrder } from './drawn-order.ts';
import { type FieldMenu, menuFor, type TopicMenu } from './menu.ts';
import { type Scope, SCOPES } from './scopes.ts';
import { seekUnit } from './seek-unit.ts';
import { shownRows } from './shown-rows.ts';
import { openUses } from './uses.ts';

/**
 * Chooses and writes up to `recipe.length` questions: topics by deficit, then a field that was not asked
 * yet, then a fact about somebody new, then a kind. A field is asked again only when no topic has another,
 * and somebody is asked about again only when there is nobody else.
 */
export function choose(writer: Writer, recipe: Recipe): readonly Chosen[] {
	const begun: Begun = {
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
	while (begun.chosen.length < recipe.length) {
		const found = SCOPES.reduce<Chosen | null>((first, scope) => first ?? seek(begun, scope), null);
		if (found === null) break;
		take(begun, found);
	}
	return begun.chosen;
}

function seek(begun: Begun, scope: Scope): Chosen | null {
	for (const topic of topicsInTurn(begun)) {
		for (const field of inDrawnOrder(drawOf(begun, 'field'), topic.fields, ({ name }) => name)) {
			if (scope.isNewField && begun.fields.has(field.name)) continue;
			const found = seekField(begun, field, scope);
			if (found !== null) return found;
		}
	}
	return null;
}

/** Topics with the fewest questions first; equals in an order that the seed draws once. */
function topicsInTurn({ menu, seed, topics }: Begun): readonly TopicMenu[] {
	const order = shuffled(streamOf(seed, 'topic', 0), menu.topics);
	const count = ({ topic }: TopicMenu) => topics.get(topic) ?? 0;
	return order.sort((a, b) => count(a) - count(b));
}

function seekField(begun: Begun, field: FieldMenu, scope: Scope): Chosen | null {
	for (const unit of inDrawnOrder(drawOf(begun, 'field'), field.units, ({ unit: id }) => id)) {
		const found = seekUnit(begun, unit, scope);
		if (found !== null) return found;
	}
	return null;
}

function take(begun: Begun, found: Chosen): void {
	const { cell, proof } = found;
	begun.chosen.push(found);
	for (const row of shownRows(begun.writer.base, found)) begun.uses.add(cell, row);
	for (const fact of askedFacts(proof)) begun.facts.add(fact);
	// Their statements are shown as reasons, so that they can be asked no more.
	for (const option of proof.options) for (const fact of option.facts) begun.facts.add(fact);
	begun.fields.add(`${cell.relation.name}.${cell.ask.name}`);
	begun.topics.set(cell.topic, (begun.topics.get(cell.topic) ?? 0) + 1);
	begun.kinds.set(cell.kind, (begun.kinds.get(cell.kind) ?? 0) + 1);
}
