import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { checkLeaks } from '../item/check-option-words.ts';
import { isNamed } from '../item/check-options.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { foldName } from '../read/fold-name.ts';
import { allCalled, slipsOf, spellingsOf } from '../read/names.ts';
import { answersOf } from '../base/rows.ts';
import { codeOf } from '../base/table.ts';
import type { Domain } from '../../../facts/fact-base.ts';
import type { TextKey } from '../../quiz.ts';
import { checkExact } from './choice.ts';

type EntityDomain = Extract<Domain, { readonly type: 'entity' }>;

/** Type in: every name of the answer is accepted, no name of another entity comes near one. */
export function checkText(c: Case): readonly Fault[] {
	const { key, proof, table } = c;
	if (key.form !== 'text') return [];
	const domain = table.relation.fields.get(proof.asked)?.domain;
	const named = c.base.languages.some((language) =>
		proof.answers.some((value) =>
			isNamed({ ...c, language }, { field: proof.asked, value }, key.canonical)
		)
	);
	const refused = named && !key.accepted.includes(key.canonical);
	return [
		...faultIf(!named, 'key', `${key.canonical} is no answer`),
		...faultIf(refused, 'accepted', 'the canonical form is refused'),
		...checkAnswers(c),
		...checkExact(c),
		...checkEvidence(c),
		...checkLeaks(c, spelledAnswers(c, domain), []),
		...(domain?.type === 'entity' ? checkNames(c, key, domain) : [])
	];
}

/** The answers' labels in the language of the stem. */
function spelledAnswers(c: Case, domain: Domain | undefined): readonly string[] {
	if (domain?.type !== 'entity') return c.proof.answers;
	const { relation } = domain;
	return c.proof.answers.flatMap((value) => {
		const row = codeOf(domain, value);
		return spellingsOf(c.base, { relation, row }, c.language).slice(0, 1);
	});
}

function checkNames(c: Case, key: TextKey, domain: EntityDomain): readonly Fault[] {
	const { relation } = domain;
	const answers = new Set([...answersOf(c, c.proof.asked)].map((value) => codeOf(domain, value)));
	const wanted = [...answers].flatMap((row) => spellingsOf(c.base, { relation, row }, c.language));
	const accepted = new Set(key.accepted.map(foldName));
	const refused = wanted.find((name) => !accepted.has(foldName(name)) && !isShared(key, name));
	const called = allCalled(c.base, relation);
	const own = called.filter(({ row }) => answers.has(row));
	const others = called.filter(({ row }) => !answers.has(row));
	const ownForms = own.flatMap(({ forms }) => forms);
	const stray = [...accepted].find(
		(name) => name !== foldName(key.canonical) && !isPartOf(name, ownForms)
	);
	const whole = own.flatMap(({ names }) => names);
	const short = [...accepted].filter((name) => !whole.includes(name));
	const rival = others.find(
		({ row, names }) =>
			[...accepted].some((name) => slipsOf(c.base, relation, name).has(row)) ||
			short.some((name) => isPartOf(name, names))
	);
	return [
		...faultIf(refused !== undefined, 'accepted', `${refused} is refused`),
		...faultIf(stray !== undefined, 'accepted', `${stray} is no name of the answer`),
		...faultIf(rival !== undefined, 'near-miss', `${rival?.names[0]} is a slip away from the key`),
		...checkAmbiguous(key, accepted)
	];
}

/** A short form that several share is handed back, whatever the key is. */
const isShared = (key: TextKey, name: string): boolean =>
	Object.keys(key.ambiguous).some((short) => foldName(short) === foldName(name));

/** A whole name, or some words of one: a surname alone. */
const isPartOf = (name: string, own: readonly string[]): boolean =>
	own.some((whole) => {
		const words = new Set(whole.split(' '));
		return name.split(' ').every((word) => words.has(word));
	});

function checkAmbiguous(key: TextKey, accepted: ReadonlySet<string>): readonly Fault[] {
	return Object.entries(key.ambiguous).flatMap(([short, owners]) => [
		...faultIf(owners.length < 2, 'accepted', `${short} has one owner`),
		...(accepted.has(foldName(short)) ? [fault('accepted', `${short} names several`)] : [])
	]);
}
