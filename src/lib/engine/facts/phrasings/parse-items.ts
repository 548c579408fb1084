import type { Domain, Field } from '../fact-base.ts';
import type { Frame, Template } from '../phrasing.ts';
import { quote } from '../problem.ts';
import { knownMembersAt, textAt, textsAt, type Spot } from '../files/spot.ts';
import { templateAt, type FrameScope } from './template-at.ts';

/** Understands `order`: items brought in order of the asked field. */
export function orderAt(spot: Spot | undefined, asked: Field, scope: FrameScope): Frame['order'] {
	if (spot === undefined) return null;
	const { report } = scope;
	const members = knownMembersAt(spot, KEYS, report);
	if (!isOrdered(asked.domain))
		report(spot.at, `orders by ${asked.name}, which is no number, date or ordered category`);
	const of = itemField(spot, members.get('of'), { ...scope, asked });
	const ends = textsAt(members.get('ends'), report);
	const [first, last] = ends;
	const text = (key: string, hidden: readonly string[]): Template | null =>
		templateAt(members.get(key), [asked.name, ...hidden], scope);
	const texts = {
		question: text('question', [of]),
		compare: text('compare', [of]),
		converse: text('converse', [of]),
		timeline: text('timeline', [])
	};
	if (texts.timeline?.every((part) => typeof part === 'string' || part.field !== of) === true)
		report(spot.at, `does not name in timeline what is to be placed, {${of}}`);
	const { compare, converse } = texts;
	if (converse !== null && (compare === null || slotsIn(compare) !== slotsIn(converse)))
		report(spot.at, 'must show in converse just what it shows in compare');
	if (Object.values(texts).every((wording) => wording === null))
		report(spot.at, 'has no text: needs question, compare or timeline');
	if (first === undefined || last === undefined || ends.length > 2) {
		report(spot.at, 'must say what stands at its two ends, such as [earliest, latest]');
		return null;
	}
	return { of, ...texts, ends: [first, last] };
}

const KEYS = ['of', 'question', 'compare', 'converse', 'timeline', 'ends'];

/** Whatever their order. */
const slotsIn = (template: Template): string =>
	template
		.flatMap((part) => (typeof part === 'string' ? [] : [[part.field, ...part.path].join('.')]))
		.sort()
		.join();

const isOrdered = (domain: Domain): boolean =>
	domain.type === 'number' ||
	domain.type === 'date' ||
	(domain.type === 'category' && domain.ordered);

/** Understands `match`: items paired with their values of the asked field. */
export function matchAt(spot: Spot | undefined, asked: Field, scope: FrameScope): Frame['match'] {
	if (spot === undefined) return null;
	const members = knownMembersAt(spot, ['of', 'question'], scope.report);
	const of = itemField(spot, members.get('of'), { ...scope, asked });
	const question = templateAt(members.get('question'), [asked.name, of], scope);
	if (!members.has('question')) scope.report(spot.at, 'has no text: needs question');
	return question === null ? null : { of, question };
}

/** Understands `sum`: items whose values of the asked field are added up. */
export function sumAt(spot: Spot | undefined, asked: Field, scope: FrameScope): Frame['sum'] {
	if (spot !== undefined && asked.domain.type !== 'number')
		scope.report(spot.at, `adds up ${asked.name}, which is no number`);
	return matchAt(spot, asked, scope);
}

/** The field whose values are brought in order, matched, or added up. */
function itemField(
	spot: Spot,
	of: Spot | undefined,
	{ asked, draft, report }: FrameScope & { readonly asked: Field }
): string {
	const name = textAt(of, report) ?? '';
	if (!draft.fields.has(name) || name === asked.name) {
		report(
			of?.at ?? spot.at,
			`must name another field of ${draft.relation.name} (of), saw ${quote(name)}`
		);
	}
	return name;
}
