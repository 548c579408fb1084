import type { Language } from '../../../game/question.ts';
import type { SourceLine } from '../../../game/reveal.ts';
import type { FactBase, Relation } from '../../facts/fact-base.ts';
import { valueText } from '../../facts/value-text.ts';

/** A row, and the language in which its sources are named. */
export interface Cited {
	readonly base: FactBase;
	readonly relation: Relation;
	readonly row: number;
	readonly language: Language;
}

/** Where a row stands: a line a document, paragraphs ascending. */
export function sourceLines({ base, relation, row, language }: Cited): readonly SourceLine[] {
	const cited = relation.claims.sources(row);
	const lines: { source: number; paragraphs: number[] }[] = [];
	for (const { source, paragraph } of cited) {
		const line = lines.find((known) => known.source === source);
		if (line === undefined) lines.push({ source, paragraphs: [paragraph] });
		else if (!line.paragraphs.includes(paragraph)) line.paragraphs.push(paragraph);
	}
	const asOf = relation.claims.asOf(row);
	return lines.map(({ source, paragraphs }) => ({
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
