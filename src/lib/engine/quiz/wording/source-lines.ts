import type { Language } from '../../../game/question.ts';
import type { SourceLine } from '../../../game/reveal.ts';
import type { FactBase, Relation } from '../../facts/fact-base.ts';
import { valueText } from '../../facts/value-text.ts';

/** Rows that are told. */
export interface Cited {
	readonly relation: Relation;
	readonly rows: readonly number[];
}

/** Where the rows stand: a line a document and date, those of the first row first, paragraphs ascending. */
export function sourceLines(
	base: FactBase,
	language: Language,
	cited: readonly Cited[]
): readonly SourceLine[] {
	const lines: { source: number; asOf: string | null; paragraphs: number[] }[] = [];
	for (const { relation, rows } of cited) {
		for (const row of rows) {
			const asOf = relation.claims.asOf(row);
			for (const { source, paragraph } of relation.claims.sources(row)) {
				const known = lines.find((line) => line.source === source && line.asOf === asOf);
				const line = known ?? { source, asOf, paragraphs: [] };
				if (known === undefined) lines.push(line);
				if (paragraph !== null && !line.paragraphs.includes(paragraph)) {
					line.paragraphs.push(paragraph);
				}
			}
		}
	}
	return lines.map(({ source, asOf, paragraphs }) => ({
		...documentOf(base, source, language),
		paragraphs: paragraphs.sort((a, b) => a - b),
		asOf
	}));
}

const known = new WeakMap<FactBase, Map<string, Pick<SourceLine, 'title' | 'url'>>>();

function documentOf(base: FactBase, source: number, language: Language) {
	const documents = known.get(base) ?? new Map<string, Pick<SourceLine, 'title' | 'url'>>();
	known.set(base, documents);
	const name = `${language} ${source}`;
	const read = documents.get(name) ?? readDocument(base, source, language);
	documents.set(name, read);
	return read;
}

function readDocument(base: FactBase, source: number, language: Language) {
	const relation = base.relations.get(base.sources);
	const label = relation?.wording?.get(language)?.forms.get('label')?.[source] ?? null;
	const cell = (field: string) =>
		relation === undefined ? null : valueText(relation, field, source);
	return { title: cell('title') ?? label ?? cell('id') ?? String(source), url: cell('url') };
}
