import type { Language } from '../../../game/question.ts';
import { domainSize } from '../../facts/domain.ts';
import type { Domain, FactBase } from '../../facts/fact-base.ts';
import { labelOf } from '../../facts/label-of.ts';
import { isKin } from './is-kin.ts';
import { type Spelling, spellingOf } from './nearness.ts';
import { sharedLastWords } from './shared-last-words.ts';

/** One spelling of one entity or category. */
export interface Name {
	readonly code: number;
	readonly text: string;
	readonly spelling: Spelling;
}

/** Who could be meant by what is typed: the names of a domain in one language. */
export interface Names {
	readonly all: readonly Name[];
	/** Without what is ambiguous. */
	readonly byCode: ReadonlyMap<number, readonly Name[]>;
	/** Folded spelling to the labels of all that share it. */
	readonly ambiguous: Readonly<Record<string, readonly string[]>>;
}

/** Whose names, in which language. */
export interface Named {
	readonly base: FactBase;
	readonly language: Language;
	readonly domain: Domain;
}

const known = new WeakMap<object, Map<Language, Names>>();

/** Folds every name of a domain, once. */
export function namesIn(named: Named): Names {
	const { domain, language } = named;
	const shared = domain.type === 'entity' ? domain.ids : domain;
	const read = known.get(shared) ?? new Map<Language, Names>();
	known.set(shared, read);
	const names = read.get(language) ?? readNames(named);
	read.set(language, names);
	return names;
}

function readNames(named: Named): Names {
	const all: Name[] = [];
	const owners = new Map<string, Set<number>>();
	for (let code = 0; code < domainSize(named.domain); code++) {
		for (const text of spellingsOf(named, code)) {
			const spelling = spellingOf(text);
			const { folded } = spelling;
			if (folded === '') continue;
			all.push({ code, text, spelling });
			owners.set(folded, (owners.get(folded) ?? new Set()).add(code));
		}
	}
	const shared = new Map([...sharedLastWords(all, owners), ...owners]);
	return { all, byCode: unambiguous(all, owners), ambiguous: sharedNames(named, shared) };
}

type Owners = ReadonlyMap<string, ReadonlySet<number>>;

function unambiguous(all: readonly Name[], owners: Owners): ReadonlyMap<number, readonly Name[]> {
	const byCode = new Map<number, Name[]>();
	for (const name of all) {
		if ((owners.get(name.spelling.folded)?.size ?? 0) > 1) continue;
		const own = byCode.get(name.code) ?? [];
		if (!own.some(({ text }) => text === name.text)) own.push(name);
		byCode.set(name.code, own);
	}
	return byCode;
}

function sharedNames(named: Named, owners: Owners): Readonly<Record<string, readonly string[]>> {
	const shared = [...owners].filter(([, codes]) => codes.size > 1);
	return Object.fromEntries(
		shared.map(([folded, codes]) => [
			folded,
			[...codes].map((code) => labelOf(named, named.domain, code))
		])
	);
}

/** Label, aliases, and those stored forms that are the label with words left out or added (`in Denmark`). */
function spellingsOf(named: Named, code: number): readonly string[] {
	const { base, language, domain } = named;
	const label = labelOf(named, domain, code);
	if (domain.type !== 'entity') return [label];
	const wording = base.relations.get(domain.relation)?.wording?.get(language);
	if (wording === undefined) return [label];
	const forms = [...wording.forms.values()].flatMap((form) => form[code] ?? []);
	const shorter = forms.filter((form) => form !== label && isKin(form, label));
	return [label, ...(wording.aliases[code] ?? []), ...shorter];
}
