import { isKind, KINDS } from '../../../game/kind.ts';
import { ownFields } from '../field-at.ts';
import type { Field } from '../fact-base.ts';
import { givensOf } from '../givens-of.ts';
import { resolveCondition } from '../resolve-condition.ts';
import { matchAt, orderAt, sumAt } from './parse-items.ts';
import { parseCondition } from '../descriptor/parse-slices.ts';
import type { Frame, Template } from '../phrasing.ts';
import { listOf, quote, type Report } from '../problem.ts';
import { templateAt, type FrameScope } from './template-at.ts';
import { itemsAt, knownMembersAt, textAt, type Spot } from '../files/spot.ts';

const TEXTS = ['question', 'described', 'several', 'exception', 'count', 'most'] as const;
const GROUPS = ['order', 'match', 'sum'] as const;
const KEYS = [
	'name',
	'ask',
	'where',
	'when',
	'without',
	...['statement', 'denial'],
	...GROUPS,
	...TEXTS
];

/** Understands one frame, all but the final name. Null, after reports, when anything is wrong with it. */
export function parseFrame(spot: Spot, scope: FrameScope): Frame | null {
	let good = true;
	const report: Report = (at, message) => {
		good = false;
		scope.report(at, message);
	};
	const frame = frameAt(spot, { ...scope, report });
	return good ? frame : null;
}

function frameAt(spot: Spot, scope: FrameScope): Frame | null {
	const { draft, report } = scope;
	const members = knownMembersAt(spot, KEYS, report);
	const asked = askedField(spot, members.get('ask'), scope);
	if (asked === null) return null;
	const hidden = [asked.name];
	const text = (key: string, absent: readonly string[]): Template | null =>
		templateAt(members.get(key), absent, scope);
	const where = resolveCondition(draft, parseCondition(members.get('where'), report), scope);
	const when = resolveCondition(draft, parseCondition(members.get('when'), report), scope);
	const texts = {
		question: text('question', hidden),
		described: text('described', hidden),
		several: text('several', hidden),
		exception: text('exception', hidden),
		count: text('count', hidden),
		most: text('most', hidden),
		statement: showing(members.get('statement'), asked, scope),
		order: orderAt(members.get('order'), asked, scope),
		match: matchAt(members.get('match'), asked, scope),
		sum: sumAt(members.get('sum'), asked, scope)
	};
	if (where?.has(asked.name)) report(spot.at, `fixes by where what it asks for, ${asked.name}`);
	if (Object.values(texts).every((wording) => wording === null)) {
		report(
			spot.at,
			`has no text: a frame needs one of ${listOf([...TEXTS, 'statement', ...GROUPS])}`
		);
	}
	if (where === null || when === null) return null;
	const denial = showing(members.get('denial'), asked, scope);
	const frame = {
		ask: asked.name,
		where,
		when,
		without: kindsAt(members.get('without'), report),
		denial,
		...texts
	};
	const givens = givensOf(draft.relation, frame, mainText(texts));
	const unasked = givensOf(draft.relation, frame, denial).filter(
		(field) => !givens.includes(field)
	);
	if (unasked.length > 0)
		report(spot.at, `denies by ${listOf(unasked)}, which its question does not give`);
	const name = textAt(members.get('name'), report) ?? `${asked.name}/${givens.join(',')}`;
	return { ...frame, name, givens };
}

type Texts = Pick<Frame, (typeof TEXTS)[number] | (typeof GROUPS)[number] | 'statement'>;

function mainText({ question, several, exception, statement, ...rest }: Texts): Template | null {
	const { order, match, count, most, sum } = rest;
	const sequence = order?.question ?? order?.compare ?? order?.timeline;
	const counted = count ?? most ?? sum?.question;
	return question ?? several ?? exception ?? sequence ?? match?.question ?? counted ?? statement;
}

function askedField(
	spot: Spot,
	ask: Spot | undefined,
	{ draft, report }: FrameScope
): Field | null {
	const name = textAt(ask, report);
	const field = name === null ? undefined : draft.fields.get(name);
	if (ask === undefined) report(spot.at, `must say which field it asks for (ask)`);
	else if (name !== null && (field === undefined || name.includes('.'))) {
		report(
			ask.at,
			`asks for an unknown field of ${draft.relation.name}, saw ${quote(name)}; its fields are ${ownFields(draft)}`
		);
	} else if (field?.askable === false) {
		report(ask.at, `asks for ${field.name}, which the descriptor keeps out of questions`);
	} else return field ?? null;
	return null;
}

/** A text that names what is asked for. */
function showing(spot: Spot | undefined, asked: Field, scope: FrameScope): Template | null {
	const template = templateAt(spot, [], scope);
	if (spot === undefined || template === null) return null;
	const shows = template.some((part) => typeof part !== 'string' && part.field === asked.name);
	if (!shows) scope.report(spot.at, `must show the field asked for, {${asked.name}}`);
	return template;
}

function kindsAt(spot: Spot | undefined, report: Report): ReadonlySet<string> {
	if (spot === undefined) return new Set();
	const kinds = itemsAt(spot, report).flatMap((item) => textAt(item, report) ?? []);
	for (const kind of kinds.filter((kind) => !isKind(kind))) {
		report(spot.at, `must be ${listOf(KINDS)}, saw ${quote(kind)}`);
	}
	return new Set(kinds);
}
