import fc from 'fast-check';
import { cell, oddCell } from './random-cell.ts';

const TYPES = [
	'string',
	'integer',
	'number',
	'date',
	'year',
	'yearmonth',
	'boolean',
	'list'
] as const;

const csv = (rows: readonly (readonly string[])[]): string =>
	rows
		.map((row) =>
			row
				.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
				.join(',')
		)
		.join('\n');

interface Column {
	readonly name: string;
	readonly type: string;
	readonly to: string | null;
}

/** Two tables of entities that refer to each other in a circle, and one of facts about both. */
const ENTITIES = ['things', 'places'] as const;

const NAMES = ['size', 'kind', 'Größe', 'when', 'short_en'] as const;
const PLAIN = {
	name: fc.constantFrom(...NAMES),
	type: fc.constantFrom(...TYPES),
	to: fc.constant(null)
};
const LINK = {
	name: fc.constantFrom(...NAMES),
	type: fc.constant('string'),
	to: fc.constantFrom(...ENTITIES)
};
const BOOKKEEPING = {
	name: fc.constantFrom('as_of', 'status', 'qualifier', 'low'),
	type: fc.constant('string'),
	to: fc.constant(null)
};

const column: fc.Arbitrary<Column> = fc.oneof(
	{ weight: 20, arbitrary: fc.record(PLAIN) },
	{ weight: 8, arbitrary: fc.record(LINK) },
	{ weight: 8, arbitrary: fc.record(BOOKKEEPING) },
	{ weight: 1, arbitrary: fc.constant({ name: 'lost', type: 'string', to: 'nowhere' }) }
);

const columns = fc.uniqueArray(column, { selector: ({ name }) => name, maxLength: 4 });

interface TableDraft {
	readonly descriptor: object;
	readonly csv: string;
}

const resource = (
	name: string,
	fields: readonly Column[],
	extra: object,
	key: readonly string[]
): object => ({
	name,
	type: 'table',
	path: `${name}.csv`,
	schema: {
		fields: fields.map(({ name: field, type }) => ({ name: field, type })),
		primaryKey: key,
		foreignKeys: fields.flatMap(({ name: field, to }) =>
			to === null ? [] : [{ fields: field, reference: { resource: to, fields: 'id' } }]
		)
	},
	quiz: extra
});

const ids = ['k0', 'k1', 'k2'];

/** References mostly lead somewhere. */
const valueFor = ({ name, type, to }: Column): fc.Arbitrary<string> => {
	if (name === 'status') return fc.constantFrom('', 'confirmed', 'reported', 'reported', '');
	if (name === 'qualifier') return fc.constantFrom('', 'about', 'at least');
	if (name === 'low') return fc.constantFrom('');
	if (name === 'as_of') return fc.constantFrom('2020', '2020-02', '');
	return to === null
		? cell(type)
		: fc.oneof(
				{ weight: 80, arbitrary: fc.constantFrom(...ids, '') },
				{ weight: 1, arbitrary: oddCell }
			);
};

const entityTable = (name: string, others: readonly Column[]): fc.Arbitrary<TableDraft> => {
	const fixed: readonly Column[] = ['id', 'label_en', 'source'].map((field) => ({
		name: field,
		type: 'string',
		to: null
	}));
	const all = [...fixed, ...others];
	const rows = ids.map((id) =>
		fc.tuple(...others.map(valueFor)).map((values) => [id, `${name} ${id}`, 's:1', ...values])
	);
	return fc.tuple(...rows).map((body) => ({
		descriptor: resource(name, all, { role: 'entities' }, ['id']),
		csv: csv([all.map((field) => field.name), ...body])
	}));
};

const factTable = (others: readonly Column[]): fc.Arbitrary<TableDraft> => {
	const fixed: readonly Column[] = [
		{ name: 'thing', type: 'string', to: 'things' },
		{ name: 'place', type: 'string', to: 'places' },
		{ name: 'source', type: 'string', to: null }
	];
	const all = [...fixed, ...others];
	const determines = others.map(({ name }) => name).slice(0, 1);
	const row = fc.tuple(
		fc.constantFrom(...ids),
		fc.constantFrom(...ids),
		fc.constant('s:2'),
		...others.map(valueFor)
	);
	const quiz = fc.constantFrom<object>(
		{},
		determines.length === 0 ? {} : { dependencies: [{ given: ['thing', 'place'], determines }] },
		{ closed: [{ name: 'all', where: { thing: 'k0' }, until: '2024', by: 'source' }] }
	);
	return fc
		.tuple(
			fc.uniqueArray(row, {
				selector: ([thing, place]) => `${thing} ${place}`,
				minLength: 1,
				maxLength: 6
			}),
			quiz
		)
		.map(([body, extra]) => ({
			descriptor: resource('facts', all, extra, ['thing', 'place']),
			csv: csv([all.map((field) => field.name), ...body])
		}));
};

const SOURCES: TableDraft = {
	descriptor: resource(
		'sources',
		['id', 'label_en'].map((name) => ({ name, type: 'string', to: null })),
		{ role: 'sources' },
		['id']
	),
	csv: 'id,label_en\ns,a source'
};

const phrasing = fc.constantFrom(
	'',
	'facts: { frames: [{ ask: place, question: "Where is {thing}?" }] }',
	'facts: { frames: [{ ask: place, question: "Where is {thing.size}?" }] }',
	'facts: { statement: "{thing.label}: {place.kind}" }',
	'facts: { statement: "{thing.label}: {place}" }',
	'nothing: 1'
);

/** Small packages, as files by path: random columns, types and cells, references in circles and to nothing. */
export const packages: fc.Arbitrary<ReadonlyMap<string, string>> = fc
	.tuple(columns, columns, columns)
	.chain(([things, places, facts]) =>
		fc.tuple(
			entityTable('things', [...things, { name: 'home', type: 'string', to: 'places' }]),
			entityTable('places', [...places, { name: 'pride', type: 'string', to: 'things' }]),
			factTable(facts),
			phrasing
		)
	)
	.map(([things, places, facts, english]) => {
		const tables = { sources: SOURCES, things, places, facts };
		const descriptor = {
			name: 'random',
			quiz: { languages: ['en'], sources: 'sources', topics: {} },
			resources: Object.values(tables).map((table) => table.descriptor)
		};
		return new Map([
			['datapackage.json', JSON.stringify(descriptor)],
			['phrasing/en.yaml', english],
			...Object.entries(tables).map(([name, table]) => [`${name}.csv`, table.csv] as const)
		]);
	});
