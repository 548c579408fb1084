import type { OptionProof } from '../../proof.ts';
import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { disjoint, intervalOf, type Interval } from '../base/interval.ts';
import { rowsAgreeing, stands } from '../base/rows.ts';
import { rowOfFact, valueAt } from '../base/table.ts';
import { containsRun, tokensOf } from '../read/tokens.ts';

/** One thing to be put in order: its row, and all that its value may be. */
export interface Item {
	readonly proof: OptionProof;
	/** -1 when the proof names no row of the relation. */
	readonly row: number;
	readonly interval: Interval | null;
}

/** The items of an order, comparison or timeline, looked up anew. */
export function itemsOf(c: Case): readonly Item[] {
	return c.proof.options.map((proof) => {
		const found = rowOfFact(c.base, proof.facts[0] ?? '');
		const row = found?.table === c.table ? found.row : -1;
		return { proof, row, interval: row < 0 ? null : intervalOf(c.table, c.proof.asked, row) };
	});
}

/** Is each item what its row says, alone in saying so, and apart from all others? */
export function checkItems(c: Case, items: readonly Item[]): readonly Fault[] {
	const of = c.frame?.order?.of ?? '';
	return [
		...checkShown(c),
		...items.flatMap((item, i) => [
			...checkItem(c, of, item),
			...checkRange(c, item),
			...items.slice(i + 1).flatMap((other) => apart(item, other))
		])
	];
}

/** The certificate rests on the rows of all items, and on no other. */
function checkShown({ proof: { facts, options } }: Case): readonly Fault[] {
	const [named, due] = [facts, options.flatMap((option) => option.facts)].map((ids) =>
		[...new Set(ids)].sort().join(', ')
	);
	return faultIf(named !== due, 'rests', `rests on ${named}, shows ${due}`);
}

/** A range that the stem states tells where its first and its last member belong. */
function checkRange({ table, template, proof: { asked } }: Case, { row }: Item): readonly Fault[] {
	const value = tokensOf(valueAt(table, asked, row) ?? '');
	const own = (template ?? []).map((part) => (typeof part === 'string' ? part : ' ')).join('');
	const isSaid = value.length === 1 && containsRun(tokensOf(own), value);
	return faultIf(isSaid, 'leak', `the stem says ${value.join()}`);
}

function checkItem(c: Case, of: string, { proof, row, interval }: Item): readonly Fault[] {
	const { table } = c;
	const { asked } = c.proof;
	if (row < 0 || interval === null) return [fault('unknown', `no interval behind ${proof.value}`)];
	const { claims } = table.relation;
	const alone = { ...c, row, givens: new Map([...c.givens, [of, new Set([proof.value])]]) };
	const rivals = rowsAgreeing(alone).filter((r) => stands(alone, r));
	const values = new Set(rivals.map((r) => valueAt(table, asked, r)));
	return [
		...checkEvidence(alone),
		...faultIf(
			valueAt(table, of, row) !== proof.value,
			'option-label',
			`${proof.value} has no such row`
		),
		...faultIf(
			!rivals.includes(row),
			'given',
			`${table.ids[row]} is not among the rows asked about`
		),
		...faultIf(values.size > 1, 'answers', `${proof.value} has ${values.size} values`),
		...faultIf(claims.excused(row) !== null, 'excused', `${table.ids[row]} is not asked`),
		...faultIf(claims.status(row) !== 'confirmed', 'contested', `${table.ids[row]} is hearsay`),
		...faultIf(proof.interval === undefined, 'interval', `${proof.value} has no interval`),
		...faultIf(
			!agrees(c, interval, proof.interval),
			'interval',
			`${proof.value}: not the row's interval`
		)
	];
}

/** Numbers must be the row's own; dates may be counted in any unit, so only their order is compared. */
function agrees(c: Case, own: Interval, claimed: Interval | undefined): boolean {
	if (claimed === undefined) return true;
	if (claimed[0] > claimed[1]) return false;
	if (c.table.relation.fields.get(c.proof.asked)?.domain.type !== 'number') return true;
	return claimed[0] <= own[0] && claimed[1] >= Math.min(own[1], Number.MAX_VALUE);
}

function apart(a: Item, b: Item): readonly Fault[] {
	if (a.interval === null || b.interval === null) return [];
	const pair = `${a.proof.value}, ${b.proof.value}`;
	const claimed = [a.proof.interval, b.proof.interval] as const;
	const [x, y] = claimed;
	const proved = x === undefined || y === undefined || disjoint(x, y);
	return [
		...faultIf(!disjoint(a.interval, b.interval), 'interval', `${pair} overlap`),
		...faultIf(!proved, 'interval', `${pair}: the proof's intervals overlap`)
	];
}
