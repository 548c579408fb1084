import type { Dice } from './dice.ts';

/** The columns of a random world's facts. */
export const FIELDS: readonly string[] = [
	'thing',
	'spot',
	'kind',
	'size',
	'day',
	'source',
	'status',
	'qualifier',
	'reason',
	'as_of'
];
const resource = (name: string, fields: readonly (readonly [string, string])[], rest: object) => ({
	name,
	type: 'table',
	path: `${name}.csv`,
	title: name,
	...rest,
	schema: {
		fields: fields.map(([field, type]) => ({
			name: field,
			type,
			...(field === 'kind' ? { categories: ['a', 'b', 'c'] } : {})
		})),
		missingValues: [''],
		...('schema' in rest ? (rest.schema as object) : {})
	}
});

const strings = (...names: readonly string[]) => names.map((name) => [name, 'string'] as const);
const to = (field: string, target: string) => ({
	fields: [field],
	reference: { resource: target, fields: ['id'] }
});

/** What a random world says of its tables: which of its dependencies and closed slices it declares is thrown. */
export function worldDescriptor(dice: Dice, dated: boolean): object {
	const types = [
		['size', 'integer'],
		['day', 'string']
	] as const;
	const text = strings(...FIELDS.filter((name) => name !== 'size'));
	const determined = dice.some(['spot', 'kind', 'size', 'day'], 85);
	const volatile = dated && dice.chance(60) ? { kind: { volatile: true } } : {};
	const range = dice.chance(50) ? { range: { min: 0, max: 600, step: 1 } } : {};
	const closed = dice.chance(60)
		? [
				{
					name: 'all-a',
					where: { kind: 'a' },
					until: '2024',
					unit: 'thing',
					count: { relation: 'totals', key: ['a'], field: 'number' }
				},
				{ name: 'whole', where: {}, until: '2024', unit: 'thing', by: 'source' }
			]
		: [];
	const entity = (topic: string) => ({
		schema: { primaryKey: ['id'] },
		quiz: { role: 'entities', topic }
	});
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'world',
		title: 'A world',
		version: '1.0.0',
		quiz: { languages: ['en'], sources: 'sources', topics: { all: { en: 'Everything' } } },
		resources: [
			resource('sources', strings('id', 'label_en', 'title'), {
				schema: { primaryKey: ['id'] },
				quiz: { role: 'sources' }
			}),
			resource('spots', strings('id', 'label_en', 'source'), entity('all')),
			resource('things', strings('id', 'label_en', 'source', 'group'), entity('all')),
			resource(
				'totals',
				[
					['kind', 'string'],
					['number', 'integer'],
					['source', 'string']
				],
				{
					schema: { primaryKey: ['kind'] },
					quiz: { topic: 'all' }
				}
			),
			resource('facts', [...text.filter(([name]) => name !== 'day'), ...types].sort(byFile), {
				schema: {
					primaryKey: ['thing'],
					foreignKeys: [to('thing', 'things'), to('spot', 'spots')]
				},
				quiz: {
					topic: 'all',
					dependencies:
						determined.length === 0 ? [] : [{ given: ['thing'], determines: determined }],
					closed,
					fields: { ...volatile, size: { unit: { en: 'ells' }, ...range } }
				}
			})
		].map((table) => (table.name === 'facts' ? withDates(table) : table))
	};
}

const byFile = (a: readonly [string, string], b: readonly [string, string]): number =>
	FIELDS.indexOf(a[0]) - FIELDS.indexOf(b[0]);

/** The format reads dates of any precision from a field of the type `date`. */
function withDates(table: ReturnType<typeof resource>): object {
	const fields = table.schema.fields.map((field) =>
		field.name === 'day' ? { ...field, type: 'date' } : field
	);
	return { ...table, schema: { ...table.schema, fields } };
}
