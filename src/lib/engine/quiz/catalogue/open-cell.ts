import { columnOf } from '../../facts/column.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import { givensOf } from '../../facts/givens-of.ts';
import type { Template } from '../../facts/phrasing.ts';
import { likenessOf } from '../options/likeness.ts';
import type { UnitId } from '../proof.ts';
import { givesKeyAway } from '../wording/gives-key-away.ts';
import { completeStem } from '../wording/stem.ts';
import type { Cell } from './cell.ts';
import type { CellPlan } from './cell-plan.ts';
import { type Fixed, groundsFor } from './evidence.ts';
import { openVoice } from './open-voice.ts';
import { type Inquiry, openDesk, type Settled } from './settle.ts';
import type { Spot } from './spot.ts';

/** Null when the plan's stem cannot be worded in the base's first language. */
export function openCell(spot: Spot, plan: CellPlan): Cell | null {
	const { base, relation, frame } = spot;
	const language = base.languages[0] ?? '';
	const template = plan.template(frame, language);
	if (template === null) return null;
	const stem = completeStem(template, plan.ask, language);
	const fixed = fixedBy(spot, plan, stem);
	const voices = base.languages.map((spoken) => openVoice(spot, { plan, fixed, language: spoken }));
	const first = voices[0] ?? null;
	if (first === null) return null;
	const inquiry: Inquiry = {
		relation,
		ask: plan.ask,
		fixed,
		grounds: plan.grounds(groundsFor(relation, plan.ask, fixed)),
		loose: plan.loose,
		reported: first.stem.slots.some((slot) => slot.shows === 'source'),
		statement: plan.statement
	};
	const shownColumn = columnOf(relation, plan.shown);
	const isMute = (row: number) => givesKeyAway({ kind: plan.kind, shownColumn }, first, row);
	return {
		kind: plan.kind,
		unit: unitId(relation, plan.ask, fixed),
		topic: plan.ask.topic ?? relation.topic ?? relation.name,
		relation,
		frame: frame.name,
		ask: plan.ask,
		askColumn: columnOf(relation, plan.ask),
		shown: plan.shown,
		shownColumn,
		given: fixed.givens.filter((field) => !plan.besides.includes(field)),
		draft: plan.draft,
		hop: plan.hop,
		fixed,
		fixedColumns: fixed.givens.map((field) => ({ field, column: columnOf(relation, field) })),
		...lazily(() => plan.settle(inquiry, isMute), inquiry),
		likeness: likenessOf(base, relation, plan.shown),
		peers: peersOf(base, plan.shown),
		voices
	};
}

function fixedBy({ relation, frame }: Spot, plan: CellPlan, stem: Template): Fixed {
	const names = givensOf(relation, frame, stem);
	const fields = [...relation.fields.values()];
	return {
		givens: fields.filter((field) => names.includes(field.name) || plan.besides.includes(field)),
		where: frame.where,
		when: frame.when
	};
}

/** Rows are read when a cell is first asked for some. */
function lazily(find: () => Settled, inquiry: Inquiry): Pick<Cell, 'desk' | 'settled'> {
	let settled: Settled | null = null;
	let desk: ReturnType<typeof openDesk> | null = null;
	return {
		desk: () => (desk ??= openDesk(inquiry)),
		settled: () => (settled ??= find())
	};
}

function unitId(relation: Relation, ask: Field, fixed: Fixed): UnitId {
	const givens = fixed.givens.map((field) => field.name).sort();
	return `${relation.name}?${givens.join(',')}>${ask.name}`;
}

function peersOf(base: FactBase, { domain, peers }: Field): readonly Int32Array[] {
	const described = domain.type === 'entity' ? base.relations.get(domain.relation) : undefined;
	return peers.flatMap((name) => described?.fields.get(name)?.codes ?? []);
}
