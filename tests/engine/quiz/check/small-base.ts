import type { FactBase, Relation } from '../../../../src/lib/engine/facts/fact-base.ts';
import type {
	Frame,
	RelationPhrasing,
	Slot,
	Template
} from '../../../../src/lib/engine/facts/phrasing.ts';
import { conditionOf, smallRelation } from './small-relation.ts';
import type { FrameSpec, World } from './small-world.ts';

/** A fact base in English out of a small world. */
export function smallBase({ tables, phrasing, phrasedIn = 'en' }: World): FactBase {
	const relations = new Map<string, Relation>();
	const idsOf = (name: string) => tables[name]?.rows.map((row) => String(row['id'])) ?? [];
	for (const [name, spec] of Object.entries(tables))
		relations.set(name, smallRelation(name, spec, idsOf));
	const worded = Object.entries(phrasing).map(([name, { statement, frames }]) => {
		const relation = relations.get(name);
		if (relation === undefined) throw new Error(`no table ${name}`);
		const made: RelationPhrasing = {
			statement: template(statement),
			frames: frames.map((frame) => frameOf(relation, frame))
		};
		return [name, made] as const;
	});
	return {
		name: 'small',
		title: { en: 'Small' },
		version: '1',
		digest: '00',
		languages: [...new Set(['en', phrasedIn])],
		topics: new Map([['racing', { en: 'Racing' }]]),
		relations,
		sources: 'sources',
		phrasing: new Map([[phrasedIn, { relations: new Map(worded) }]])
	};
}

function frameOf(relation: Relation, spec: FrameSpec): Frame {
	const domains = new Map([...relation.fields].map(([name, { domain }]) => [name, domain]));
	const text = (name: string) => {
		const found = spec.texts?.[name];
		return found === undefined ? null : template(found);
	};
	const order = spec.order;
	return {
		name: spec.name,
		ask: spec.ask,
		givens: spec.givens ?? [],
		where: conditionOf(domains, spec.where ?? {}),
		when: conditionOf(domains, spec.when ?? {}),
		without: new Set(spec.without ?? []),
		question: text('question'),
		statement: text('statement'),
		described: text('described'),
		several: text('several'),
		exception: text('exception'),
		denial: text('denial'),
		order:
			order === undefined
				? null
				: {
						of: order.of,
						question: order.question === undefined ? null : template(order.question),
						compare: order.compare === undefined ? null : template(order.compare),
						converse: order.converse === undefined ? null : template(order.converse),
						timeline: order.timeline === undefined ? null : template(order.timeline),
						ends: order.ends
					},
		match:
			spec.match === undefined
				? null
				: { of: spec.match.of, question: template(spec.match.question) },
		count: text('count'),
		most: text('most'),
		sum: spec.sum === undefined ? null : { of: spec.sum.of, question: template(spec.sum.question) }
	};
}

function template(text: string): Template {
	return text.split(/(\{[^}]+\})/).flatMap((part): (string | Slot)[] => {
		if (part === '') return [];
		if (!part.startsWith('{')) return [part];
		const [field = '', ...path] = part.slice(1, -1).split('.');
		return [{ field, path }];
	});
}
