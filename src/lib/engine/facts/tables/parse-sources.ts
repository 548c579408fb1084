import { didYouMean } from '../files/did-you-mean.ts';
import { quote } from '../problem.ts';
import { columnReader, type Table } from './table.ts';

/** The table of sources, for looking citations up. */
export interface SourceIndex {
	readonly relation: string;
	readonly rows: ReadonlyMap<string, number>;
	/** How many paragraphs each source has; null where the table does not say. */
	readonly paragraphs: readonly (number | null)[];
	readonly partial: boolean;
}

/** Row in the table of sources, and number of the paragraph, from 1; null where the source has none. */
export interface Citation {
	readonly source: number;
	readonly paragraph: number | null;
}

/** Reads the column `source` (`001:3;002:12;page`), which every row needs, except those of the sources themselves. */
export function parseSources(
	table: Table,
	index: SourceIndex | null
): readonly (readonly Citation[])[] {
	if (table.descriptor.role === 'sources' || index === null) return [];
	if (!table.columns.has('source')) {
		if (!table.descriptor.fields.some(({ name }) => name === 'source')) {
			table.reportTable('lacks the column source: every row must name where it stands');
		}
		return [];
	}
	const read = columnReader(table, 'source');
	// Rows of one document repeat their citation: each is understood once, and shared.
	const known = new Map<string, Cited>();
	return table.csv.records.map((_, row) => {
		const text = read(row) ?? '';
		const cited = known.get(text) ?? parseCitations(text, index);
		known.set(text, cited);
		for (const message of cited.faults) table.reportCell(row, 'source', message);
		return cited.citations;
	});
}

interface Cited {
	readonly citations: readonly Citation[];
	readonly faults: readonly string[];
}

const CITATION = /^(.+):(\d{1,6})$/;

function parseCitations(text: string, index: SourceIndex): Cited {
	if (text === '') return { citations: [], faults: ['must name where it stands, such as 001:3'] };
	const faults: string[] = [];
	const citations = text.split(';').flatMap((part): readonly Citation[] => {
		const [, id = part.trim(), digits] = CITATION.exec(part.trim()) ?? [];
		const source = index.rows.get(id);
		if (source === undefined) {
			if (!index.partial) faults.push(unlisted(id, index));
			return [];
		}
		const paragraph = digits === undefined ? null : Number(digits);
		faults.push(
			...paragraphFaults(part, paragraph, { id, last: index.paragraphs[source] ?? null })
		);
		return [{ source, paragraph }];
	});
	return { citations, faults };
}

const unlisted = (id: string, { relation, rows }: SourceIndex): string =>
	`names a source that ${relation} does not list, saw ${quote(id)}${didYouMean(id, [...rows.keys()])}`;

/** What has paragraphs is cited by one of them; a page of its own needs none. */
function paragraphFaults(
	part: string,
	paragraph: number | null,
	{ id, last }: { readonly id: string; readonly last: number | null }
): readonly string[] {
	if (last === null) return [];
	if (paragraph === null) {
		return [`must be source and paragraph, such as 001:3;002:12, saw ${quote(part)}`];
	}
	if (paragraph >= 1 && paragraph <= last) return [];
	return [`names a paragraph that ${quote(id)} does not have: it has ${last}, saw ${quote(part)}`];
}

/** Indexes the table of sources by id. */
export function indexSources(table: Table, ids: readonly string[]): SourceIndex {
	const read = columnReader(table, 'paragraphs');
	const paragraphs = ids.map((_, row) => {
		const text = read(row);
		return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
	});
	const rows = new Map(ids.map((id, row) => [id, row]));
	return { relation: table.descriptor.name, rows, paragraphs, partial: table.csv.partial };
}
