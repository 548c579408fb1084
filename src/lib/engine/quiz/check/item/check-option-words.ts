import type { Case } from '../case.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { codeOf } from '../base/table.ts';
import { containsRun, plain, tellingTokens, tokensOf } from '../read/tokens.ts';
import { bannedIn } from '../read/words.ts';

/** How the options must read: alike in kind, unlike each other, and none about the others. */
export function checkOptionWords(c: Case, texts: readonly string[]): readonly Fault[] {
	const sweeping = bannedIn(c.language).sweeping.map(tokensOf);
	const folded = texts.map((text) => tokensOf(text).join(' '));
	const scripts = new Set(texts.map(scriptOf).filter((script) => script !== 'none'));
	return [
		...texts.flatMap((text) =>
			faultIf(
				sweeping.some((run) => containsRun(tokensOf(text), run)),
				'all-or-none',
				text
			)
		),
		...faultIf(new Set(folded).size !== texts.length, 'alike', 'two options read the same'),
		...faultIf(
			texts.some((text) => text.trim() === ''),
			'alike',
			'an option is empty'
		),
		...faultIf(scripts.size > 1, 'mixed', `scripts ${[...scripts].join()}`)
	];
}

const SCRIPTS = [
	['Cyrillic', /\p{Script=Cyrillic}/u],
	['Latin', /\p{Script=Latin}/u]
] as const;

/** The script that most letters of a text belong to. */
export function scriptOf(text: string): string {
	const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
	if (found.length > 0) return found.join('+');
	return /\p{L}/u.test(text) ? 'other' : 'none';
}

/** No two options share a label or alias; a surname or short form they may. */
export function checkAliases(c: Case, field: string): readonly Fault[] {
	const domain = c.table.relation.fields.get(field)?.domain;
	if (domain?.type !== 'entity') return [];
	const wording = c.base.relations.get(domain.relation)?.wording?.get(c.language);
	const label = wording?.forms.get('label');
	const owners = new Map<string, string>();
	return c.proof.options.flatMap(({ value }) => {
		const row = codeOf(domain, value);
		const all = new Set([label?.[row] ?? '', ...(wording?.aliases[row] ?? [])].map(plain));
		const shared = [...all].find((name) => (owners.get(name) ?? value) !== value);
		for (const name of all) owners.set(name, value);
		return faultIf(shared !== undefined, 'alike', `${shared} names two options`);
	});
}

/** Numbers and dates stand in ascending order, and are printed to one precision. */
export function checkAscending(c: Case): readonly Fault[] {
	const type = c.table.relation.fields.get(c.proof.asked)?.domain.type;
	const values = c.proof.options.map(({ value }) => value);
	if (type !== 'number' && type !== 'date') return [];
	const sorted = values.toSorted((a, b) =>
		type === 'number' ? Number(a) - Number(b) : a < b ? -1 : 1
	);
	const precisions = new Set(
		values.map((value) => (type === 'date' ? value.length : decimals(value)))
	);
	return [
		...faultIf(sorted.join() !== values.join(), 'unsorted', values.join()),
		...faultIf(precisions.size > 1, 'mixed', `precision of ${values.join()}`)
	];
}

const decimals = (value: string): number => value.split('.')[1]?.length ?? 0;

/** No word or number of a right option stands in the stem, and none only there. */
export function checkLeaks(
	c: Case,
	right: readonly string[],
	wrong: readonly string[]
): readonly Fault[] {
	const stem = new Set(tokensOf(c.question.prompt));
	const leaked = right.flatMap(tellingTokens).find((token) => stem.has(token));
	if (leaked !== undefined) return [fault('leak', `the stem says ${leaked}`)];
	const elsewhere = new Set([...wrong.flatMap(tokensOf), ...bannedIn(c.language).common]);
	const echoed = right
		.flatMap(tokensOf)
		.find((token) => [...token].length > 2 && stem.has(token) && !elsewhere.has(token));
	return faultIf(echoed !== undefined, 'echo', `only the key repeats ${echoed}`);
}
