import type { Language, Localized } from '../../../game/question.ts';
import type {
	DescriptorContext,
	Members,
	PackageDescriptor,
	ResourceDescriptor
} from './descriptor.ts';
import { localizedAt } from '../localized.ts';
import { parseResource } from './parse-resource.ts';
import { titleOf } from './title-of.ts';
import { quote, type Report } from '../problem.ts';
import { itemsAt, knownMembersAt, membersAt, textAt, textsAt, type Spot } from '../files/spot.ts';

const QUIZ_KEYS = ['languages', 'sources', 'topics', 'title'];

/**
 * Understands `datapackage.json` (Data Package 2.0 and the key `quiz`). Reports every problem; what
 * is wrong is left out, so that the tables can be looked at too.
 */
export function parseDescriptor(root: Spot, report: Report): PackageDescriptor {
	const members = membersAt(root, report);
	const quiz = quizOf(members, report);
	const languages = languagesOf(quiz, report);
	const name = nameOf(members, report);
	const topics = topicsOf(quiz, languages, report);
	const sources = textAt(quiz.get('sources'), report) ?? '';
	if (sources === '') report('quiz.sources', 'must name the table of sources');
	const context = { languages, topics, sources, report };
	return {
		name,
		title: titleOf({ members, quiz, name }, context),
		version: textAt(members.get('version'), report) ?? '0',
		languages,
		sources,
		topics,
		resources: resourcesOf(members, context)
	};
}

function quizOf(members: Members, report: Report): Members {
	const quiz = members.get('quiz');
	if (quiz === undefined)
		report('quiz', 'must say languages and sources (see questions/README.md)');
	return knownMembersAt(quiz, QUIZ_KEYS, report);
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/;

function nameOf(members: Members, report: Report): string {
	const name = textAt(members.get('name'), report) ?? '';
	if (NAME.test(name)) return name;
	report('name', `must be lower case letters, digits and hyphens, saw ${quote(name)}`);
	return '';
}

/** What `Intl` takes without complaint: language, script, region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

function languagesOf(quiz: Members, report: Report): readonly Language[] {
	const tags = textsAt(quiz.get('languages'), report);
	const good = tags.filter((tag) => LANGUAGE.test(tag));
	for (const tag of tags.filter((tag) => !LANGUAGE.test(tag))) {
		report('quiz.languages', `must be language tags such as en or kk, saw ${quote(tag)}`);
	}
	if (new Set(good).size < good.length) report('quiz.languages', 'names a language twice');
	if (tags.length === 0)
		report('quiz.languages', 'must list at least one language, such as ["en"]');
	return [...new Set(good)];
}

function topicsOf(
	quiz: Members,
	languages: readonly Language[],
	report: Report
): ReadonlyMap<string, Localized> {
	const titles = new Map<string, Localized>();
	for (const [id, spot] of membersAt(quiz.get('topics'), report)) {
		titles.set(id, localizedAt(spot, languages, report) ?? {});
	}
	return titles;
}

function resourcesOf(members: Members, context: DescriptorContext): readonly ResourceDescriptor[] {
	const { report, sources } = context;
	const items = itemsAt(members.get('resources'), report);
	if (items.length === 0) report('resources', 'must list at least one table');
	const resources = items.flatMap((item) => parseResource(item, context) ?? []);
	const seen = new Set<string>();
	const unique = resources.filter(({ name, at }) => {
		if (seen.has(name))
			report(`${at}.name`, `is the name of an earlier table too, saw ${quote(name)}`);
		return seen.size < seen.add(name).size;
	});
	if (sources !== '' && !seen.has(sources)) {
		report('quiz.sources', `names no table of this package, saw ${quote(sources)}`);
	}
	checkTargets(unique, report);
	return unique;
}

function checkTargets(resources: readonly ResourceDescriptor[], report: Report): void {
	for (const { at, resource } of resources.flatMap(({ foreignKeys }) => foreignKeys)) {
		if (!resources.some(({ name }) => name === resource)) {
			report(at, `refers to a table that is not in this package, saw ${quote(resource)}`);
		}
	}
}
