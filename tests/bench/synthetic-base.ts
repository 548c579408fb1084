import { buildRelation } from '../../src/lib/engine/facts/build-relation.ts';
import type { Domain, FactBase, Relation, Wording } from '../../src/lib/engine/facts/fact-base.ts';
import type { Frame, RelationPhrasing, Template } from '../../src/lib/engine/facts/phrasing.ts';

/** One relation of so many facts: who finished where, in which event, for whom; one runner in ten facts. */
export function syntheticBase(facts: number): FactBase {
	const random = generator(facts);
	const sizes = { runner: Math.ceil(facts / 10), meeting: 400, event: 60, country: 150 };
	const entities = new Map<string, Relation>(
		Object.entries(sizes).map(([name, size]) => [name, entityRelation(name, size, random)])
	);
	const relations = new Map([...entities, ['results', results(facts, entities, random)]]);
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

type Random = (below: number) => number;

function entityRelation(name: string, size: number, random: Random): Relation {
	const attribute = (values: number) => ({
		codes: Int32Array.from({ length: size }, () => random(values)),
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
		wording: new Map([['en', wordingOf(size, random)]])
	});
}

function results(size: number, entities: ReadonlyMap<string, Relation>, random: Random): Relation {
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
			column('meeting', (row) => ((row % 10) * 37 + random(37)) % count('meeting')),
			column('event', () => random(count('event'))),
			column('country', () => random(count('country'))),
			{
				name: 'seconds',
				domain: SECONDS,
				codes: Int32Array.from({ length: size }, () => random(5000))
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

function wordingOf(size: number, random: Random): Wording {
	const word = () => {
		const text = Array.from({ length: 3 }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const labels = Array.from({ length: size }, (_, i) => `${word()} ${word()}${i.toString(36)}`);
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
	several: null,
	exception: null,
	order: null,
	match: null,
	count: null,
	most: null
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

/** The same facts each time: a linear congruential generator (Numerical Recipes). */
function generator(seed: number): Random {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 0x100000000) * below);
	};
}
