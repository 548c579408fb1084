import { buildRelation } from '../../src/lib/engine/facts/tables/build-relation.ts';
import type { Domain, FactBase, Relation, Wording } from '../../src/lib/engine/facts/fact-base.ts';
import { finish, mixIn } from '../../src/lib/engine/quiz/hash.ts';
import type { Frame, RelationPhrasing, Template } from '../../src/lib/engine/facts/phrasing.ts';

/** One relation of so many facts: who finished where, in which event, for whom; one runner in ten facts. */
export function syntheticBase(facts: number): FactBase {
	const sizes = { runner: Math.ceil(facts / 10), meeting: 400, event: 60, country: 150 };
	const entities = new Map<string, Relation>(
		Object.entries(sizes).map(([name, size]) => [name, entityRelation(name, size)])
	);
	const relations = new Map([...entities, ['results', results(facts, entities)]]);
	return {
		name: 'synthetic',
		title: { en: 'Synthetic' },
		version: '1',
		digest: String(facts),
		languages: ['en'],
		topics: new Map([['races', { en: 'Races' }]]),
		relations,
		sources: 'sources',
		phrasing: new Map([['en', { relations: new Map([['results', PHRASING]]) }]])
	};
}

function entityRelation(name: string, size: number): Relation {
	const attribute = (values: number) => ({
		codes: Int32Array.from({ length: size }, (_, row) => drawn(values, row, values)),
		domain: categories(values)
	});
	return buildRelation({
		name,
		size,
		role: 'entities',
		key: ['id'],
		columns: [
			{ name: 'id', domain: domainOf(name, size), codes: Int32Array.from(Array(size).keys()) },
			{ name: 'region', ...attribute(12) },
			{ name: 'style', ...attribute(5) }
		],
		wording: new Map([['en', wordingOf(size)]])
	});
}

function results(size: number, entities: ReadonlyMap<string, Relation>): Relation {
	const column = (name: string, code: (row: number) => number) => ({
		name,
		domain: domainOf(name, entities.get(name)?.size ?? 0),
		codes: Int32Array.from({ length: size }, (_, row) => code(row))
	});
	const count = (name: string) => entities.get(name)?.size ?? 1;
	return buildRelation({
		name: 'results',
		size,
		topic: 'races',
		key: ['runner', 'meeting'],
		dependencies: [
			{ given: ['runner', 'meeting'], determines: ['event', 'country', 'seconds'], when: new Map() }
		],
		columns: [
			column('runner', (row) => Math.floor(row / 10) % count('runner')),
			column('meeting', (row) => ((row % 10) * 37 + drawn(1, row, 37)) % count('meeting')),
			column('event', (row) => drawn(2, row, count('event'))),
			column('country', (row) => drawn(3, row, count('country'))),
			{
				name: 'seconds',
				domain: SECONDS,
				codes: Int32Array.from({ length: size }, (_, row) => drawn(4, row, 5000))
			}
		]
	});
}

const SECONDS: Domain = {
	type: 'number',
	values: Float64Array.from({ length: 5000 }, (_, i) => 100 + i),
	integer: true
};

const ids = new Map<string, readonly string[]>();

function domainOf(relation: string, size: number): Domain {
	const name = `${relation}-${size}`;
	const known = ids.get(name) ?? Array.from({ length: size }, (_, i) => `${relation}-${i}`);
	ids.set(name, known);
	return { type: 'entity', relation, size, ids: known };
}

const categories = (size: number): Domain => ({
	type: 'category',
	values: Array.from({ length: size }, (_, i) => `c${i}`),
	labels: Array.from({ length: size }, (_, i) => ({ en: `c${i}` })),
	ordered: false
});

const SYLLABLES = 'ba ke li mo nu ra se ti vo zu da fe gi jo ku la me ni po ru'.split(' ');

function wordingOf(size: number): Wording {
	const word = (place: number) => {
		const text = [5, 6, 7].map((salt) => SYLLABLES[drawn(salt, place, SYLLABLES.length)]).join('');
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const labels = Array.from(
		{ length: size },
		(_, i) => `${word(2 * i)} ${word(2 * i + 1)}${i.toString(36)}`
	);
	return { forms: new Map([['label', labels]]), aliases: labels.map(() => []) };
}

const slot = (field: string) => ({ field, path: [] });

const frame = (ask: string, question: Template): Frame => ({
	name: `${ask}/runner,meeting`,
	ask,
	givens: ['runner', 'meeting'],
	where: new Map(),
	when: new Map(),
	without: new Set(),
	question,
	statement: null,
	described: null,
	several: null,
	exception: null,
	order: null,
	match: null,
	count: null,
	most: null,
	sum: null
});

const PHRASING: RelationPhrasing = {
	statement: [
		slot('runner'),
		' finished in ',
		slot('event'),
		' at the ',
		slot('meeting'),
		' meeting for ',
		slot('country'),
		' in ',
		slot('seconds'),
		' seconds.'
	],
	frames: [
		frame('event', [
			'Which event did ',
			slot('runner'),
			' finish at the ',
			slot('meeting'),
			' meeting?'
		]),
		frame('country', [
			'Which country did ',
			slot('runner'),
			' run for at the ',
			slot('meeting'),
			' meeting?'
		])
	]
};

/** A number below a bound that depends on the place alone, so that a larger base holds the smaller one. */
const drawn = (salt: number, place: number, below: number): number =>
	finish(mixIn(salt, place)) % below;
