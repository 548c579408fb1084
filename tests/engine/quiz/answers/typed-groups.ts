import { parseFactBase } from '../../../../src/lib/engine/facts/parse-fact-base.ts';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { labelOf } from '../../../../src/lib/engine/facts/label-of.ts';
import { namesIn } from '../../../../src/lib/engine/quiz/answers/names.ts';
import type { TextKey } from '../../../../src/lib/engine/quiz/quiz.ts';
import { textKeyAmong } from '../../../../src/lib/engine/quiz/answers/text-key.ts';
import { loadFactBase } from '../../../../src/lib/server/fact-bases.ts';
import { COUNTRIES_ELSEWHERE, PEOPLE_ELSEWHERE, type TypedName } from './typed-names-elsewhere.ts';
import { TYPED_IN_BASE } from './typed-names-in-base.ts';

/** One of a group that may be asked for: its key, and what should name it. */
export interface Asked {
	readonly name: string;
	readonly key: TextKey;
	readonly typed: readonly string[];
}

/** Names that stand in one peer group: no variant of one may name another. */
export interface Group {
	readonly title: string;
	readonly asked: readonly Asked[];
}

/** The groups of the Paris 2024 base, and people and countries that no base of ours holds. */
export async function typedGroups(): Promise<readonly Group[]> {
	const base = await loadFactBase('questions/paris-2024');
	if (!base.ok) throw new Error('questions/paris-2024 is not right');
	const inBase = Object.entries(TYPED_IN_BASE).map(([relation, typed]) => ({
		title: relation,
		asked: askedIn(base.value, relation, (id) => typed[id] ?? [])
	}));
	return [
		...inBase,
		groupOf('people elsewhere', PEOPLE_ELSEWHERE),
		groupOf('countries elsewhere', COUNTRIES_ELSEWHERE)
	];
}

/** A group of our own, read as any base is. */
export function groupOf(title: string, names: readonly TypedName[]): Group {
	const rows = names.map(({ name, aliases }, index) => [
		`n${index}`,
		name,
		aliases.join(';'),
		'a:1'
	]);
	const base = parseFactBase(
		new Map([
			['datapackage.json', JSON.stringify(DESCRIPTOR)],
			['names.csv', table([['id', 'label_en', 'aliases_en', 'source'], ...rows])],
			['sources.csv', 'id,label_en,title,date,url\na,a list,A list,,\n'],
			['phrasing/en.yaml', '{}\n']
		])
	);
	if (!base.ok) throw new Error(JSON.stringify(base.error));
	const typed = new Map(names.map((one, index) => [`n${index}`, one.typed]));
	return { title, asked: askedIn(base.value, 'names', (id) => typed.get(id) ?? []) };
}

function askedIn(
	base: FactBase,
	relation: string,
	typedFor: (id: string) => readonly string[]
): readonly Asked[] {
	const domain = base.relations.get(relation)?.fields.get('id')?.domain;
	if (domain?.type !== 'entity') throw new Error(`${relation} lists no entities`);
	const named = { base, language: 'en', domain };
	const names = namesIn(named);
	return domain.ids.map((id, code) => {
		const name = labelOf(named, domain, code);
		return { name, key: textKeyAmong(names, code, name), typed: typedFor(id) };
	});
}

const table = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join('');

const string = (name: string) => ({ name, type: 'string', title: name });

const DESCRIPTOR = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'names',
	title: 'Names',
	version: '1.0.0',
	licenses: [{ name: 'CC0-1.0' }],
	quiz: { languages: ['en'], sources: 'sources', topics: { names: { en: 'Names' } } },
	resources: [
		{
			name: 'names',
			type: 'table',
			path: 'names.csv',
			schema: {
				fields: ['id', 'label_en', 'aliases_en', 'source'].map(string),
				primaryKey: ['id']
			},
			quiz: { role: 'entities', topic: 'names' }
		},
		{
			name: 'sources',
			type: 'table',
			path: 'sources.csv',
			schema: {
				fields: ['id', 'label_en', 'title', 'date', 'url'].map(string),
				primaryKey: ['id']
			},
			quiz: { role: 'sources' }
		}
	]
};
