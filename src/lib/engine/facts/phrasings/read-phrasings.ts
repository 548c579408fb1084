import type { Language } from '../../../game/question.ts';
import type { PackageDescriptor } from '../descriptor/descriptor.ts';
import { PHRASING, phrasingPath } from '../files/file-names.ts';
import { listOf, reportTo, type Problem, type Report } from '../problem.ts';
import { readYaml } from '../files/read-yaml.ts';
import type { Spot } from '../files/spot.ts';

/** A phrasing file as read, before its relations and fields are looked up. */
export interface PhrasingFile {
	readonly root: Spot;
	readonly report: Report;
}

/** Reads the phrasing of each language of the base that has any; an empty file words nothing. */
export function readPhrasings(
	{ languages }: PackageDescriptor,
	files: ReadonlyMap<string, string>,
	problems: Problem[]
): ReadonlyMap<Language, PhrasingFile> {
	const phrasings = new Map<Language, PhrasingFile>();
	for (const language of languages) {
		const path = phrasingPath(language);
		const report = reportTo(problems, path);
		const text = files.get(path);
		const root = text === undefined ? null : readYaml(text, report);
		phrasings.set(language, { root: root ?? NOTHING, report });
	}
	for (const path of files.keys()) {
		if (!path.startsWith(`${PHRASING}/`) || languages.map(phrasingPath).includes(path)) continue;
		reportTo(problems, path)('', `is for no language of the base (${listOf(languages)})`);
	}
	return phrasings;
}

const NOTHING: Spot = { at: '', value: new Map() };
