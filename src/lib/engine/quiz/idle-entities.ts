import type { FactBase, FactRef } from '../facts/fact-base.ts';
import { factId, rowOf } from '../facts/fact-id.ts';
import type { FactId } from './proof.ts';

/** What a base's questions use. */
export interface Use {
	/** Facts that some question rests on. */
	readonly asked: ReadonlySet<FactId>;
	/** Entity relations whose rows stand as options. */
	readonly shown: ReadonlySet<string>;
}

/**
 * Entities that no question has a use for: no asked fact refers to them, neither itself nor
 * through another entity, and they cannot stand as an option. Those that are excused are left out.
 */
export function idleEntities(base: FactBase, { asked, shown }: Use): readonly FactId[] {
	const used = new Set(asked);
	const open = [...asked].flatMap((id) => rowOf(base, id) ?? []);
	for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
		for (const target of targetsOf(base, ref)) {
			const relation = base.relations.get(target.relation);
			const id = relation === undefined ? '' : factId(relation, target.row);
			if (used.has(id)) continue;
			used.add(id);
			open.push(target);
		}
	}
	return [...base.relations.values()].flatMap((relation) => {
		if (relation.role !== 'entities' || shown.has(relation.name)) return [];
		const rows = Array.from({ length: relation.size }, (_, row) => row);
		return rows
			.filter((row) => relation.claims.excused(row) === null)
			.map((row) => factId(relation, row))
			.filter((id) => !used.has(id));
	});
}

/** The entities that a row refers to. */
function targetsOf(base: FactBase, { relation, row }: FactRef): readonly FactRef[] {
	const fields = base.relations.get(relation)?.fields.values() ?? [];
	return [...fields].flatMap(({ domain, codes }) => {
		const code = codes[row] ?? -1;
		return domain.type === 'entity' && code >= 0 ? [{ relation: domain.relation, row: code }] : [];
	});
}
