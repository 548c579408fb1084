import type { Language } from '../../game/question.ts';
import { err, ok, type Result } from '../../game/result.ts';
import { checkAliases } from './check/check-aliases.ts';
import { checkClosures } from './check/check-closures.ts';
import { checkDependencies } from './check/check-dependencies.ts';
import { checkForeignKeys, checkKeys } from './check/check-keys.ts';
import { checkLanguages } from './phrasings/check-languages.ts';
import { checkOptions } from './check/check-options.ts';
import { digestOf } from './files/digest.ts';
import type { RelationDraft, RelationDrafts } from './tables/relation-draft.ts';
import type { FactBase, Relation } from './fact-base.ts';
import { parseDescriptor } from './descriptor/parse-descriptor.ts';
import { parsePhrasing } from './phrasings/parse-phrasing.ts';
import { DESCRIPTOR } from './files/file-names.ts';
import { readPhrasings, type PhrasingFile } from './phrasings/read-phrasings.ts';
import type { Frame, Phrasing } from './phrasing.ts';
import { inReadingOrder, reportTo, type Problem, type Report } from './problem.ts';
import { readDrafts } from './tables/read-drafts.ts';
import { readJson } from './files/read-json.ts';
import { readTables } from './tables/table.ts';

/**
 * Reads, checks and indexes a fact base, given as the text of its files by path inside the folder.
 * It is refused with every problem at once, file by file.
 */
export function parseFactBase(
	files: ReadonlyMap<string, string>
): Result<FactBase, readonly Problem[]> {
	const problems: Problem[] = [];
	const report = reportTo(problems, DESCRIPTOR);
	const text = files.get(DESCRIPTOR);
	if (text === undefined) report('', 'is missing: a fact base begins with it');
	const root = text === undefined ? null : readJson(text, report);
	if (root === null) return err(problems);
	const descriptor = parseDescriptor(root, report);
	const tables = readTables(descriptor, files, problems);
	const drafts = readDrafts({ descriptor, tables, report });
	const relations = checkDrafts(drafts, report);
	const phrasings = readPhrasings(descriptor, files, problems);
	const phrasing = wordDrafts(drafts, phrasings);
	if (problems.length > 0) return err(inReadingOrder(problems));
	const { name, title, version, languages, topics, sources } = descriptor;
	const digest = digestOf({ descriptor: root, tables, phrasings });
	return ok({ name, title, version, digest, languages, topics, relations, sources, phrasing });
}

function wordDrafts(
	drafts: RelationDrafts,
	phrasings: ReadonlyMap<Language, PhrasingFile>
): FactBase['phrasing'] {
	const places = new Map<Frame, string>();
	const phrasing = new Map<Language, Phrasing>();
	for (const [language, { root, report }] of phrasings) {
		phrasing.set(language, parsePhrasing(root, { drafts, language, report, places }));
	}
	checkLanguages({ phrasing, places, phrasings });
	return phrasing;
}

function checkDrafts(drafts: RelationDrafts, report: Report): ReadonlyMap<string, Relation> {
	const relations = new Map<string, Relation>();
	for (const [name, draft] of drafts) {
		if (draft !== null) relations.set(name, checkDraft(draft, { drafts, report }));
	}
	return relations;
}

function checkDraft(
	draft: RelationDraft,
	context: { readonly drafts: RelationDrafts; readonly report: Report }
): Relation {
	checkKeys(draft);
	checkForeignKeys(draft, context);
	checkAliases(draft);
	checkOptions(draft, context);
	const dependencies = checkDependencies(draft, context);
	const closures = checkClosures(draft, context);
	return { ...draft.relation, dependencies, closures };
}
