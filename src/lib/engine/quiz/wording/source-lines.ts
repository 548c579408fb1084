import type { Language } from '../../../game/question.ts';
import type { SourceLine } from '../../../game/reveal.ts';
import type { FactBase, Relation } from '../../facts/fact-base.ts';
import { valueText } from '../../facts/value-text.ts';

/** Rows that a reason tells of. */
export interface Told {
	readonly relation: Relation;
	readonly rows: readonly number[];
}

/** What a reason tells of, and the language in which its sources are named. */
export interface Cited {
	readonly base: FactBase;
	readonly told: readonly Told[];
	readonly language: Language;
}

/** Where the rows stand: a line a document and date, those of the first row first, paragraphs ascending. */
export function sourceLines({ base, told, language }: Cited): readonly SourceLine[] {
	const lines: { source: number; asOf: string | null; paragraphs: number[] }[] = [];
	const places = told.flatMap(({ relation: { claims }, rows }) =>
		rows.map((row) => ({ claims, row }))
	);
	for (const { claims, row } of places) {
		const asOf = claims.asOf(row);
		for (const { source, paragraph } of claims.sources(row)) {
			const known = lines.find((line) => line.source === source && line.asOf === asOf);
			const line = known ?? { source, asOf, paragraphs: [] };
			if (known === undefined) lines.push(line);
			if (paragraph !== null && !line.paragraphs.includes(paragraph)) {
				line.paragraphs.push(paragraph);
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
