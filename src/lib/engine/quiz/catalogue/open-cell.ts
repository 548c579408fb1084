import type { Kind } from '../../../game/kind.ts';
import { columnOf } from '../../facts/column.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import { givensOf } from '../../facts/givens-of.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';
import type { Draft } from '../draft.ts';
import type { Task } from '../kinds/kind-rule.ts';
import { likenessOf } from '../options/likeness.ts';
import type { UnitId } from '../proof.ts';
import { givesKeyAway } from '../wording/gives-key-away.ts';
import { completeStem } from '../wording/stem.ts';
import type { Cell } from './cell.ts';
import { type Fixed, type Ground, groundsFor } from './evidence.ts';
import { openVoice } from './open-voice.ts';
import { type Inquiry, openDesk, settle, type Settled } from './settle.ts';
import type { Hop } from './hop.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a kind takes from a frame. */
export interface CellPlan {
	readonly kind: Kind;
	readonly ask: Field;
	/** Whose values are the options or items. */
	readonly shown: Field;
	/** The stem, from the frame of any language. */
	readonly template: (frame: Frame, language: string) => Template | null;
	/** Fields that the kind fixes besides what its text shows. */
	readonly besides: readonly Field[];
	/** Describes a given instead of naming it; null for one hop. */
	readonly hop: Hop | null;
	/** See `Inquiry`. */
	readonly loose: boolean;
	readonly statement: boolean;
	/** Finds the key rows; `settle` unless the kind has its own way. The stem of a mute row says its key. */
	readonly settle: (inquiry: Inquiry, isMute: (row: number) => boolean) => Settled;
	/** The language-neutral question, or null when this draw gives none. */
	readonly draft: (task: Task) => Draft | null;
	/** Chooses among the grounds, when not all will do. */
	readonly grounds: (grounds: readonly Ground[]) => readonly Ground[];
}

/** A plan that takes nothing but one right answer and says so in one way: what most kinds begin from. */
export const ONE_ANSWER = {
	besides: [],
	hop: null,
	loose: false,
	statement: false,
	settle,
	grounds: (grounds: readonly Ground[]) => grounds
} as const;

/** A frame of a relation, in the base's first language. */
export interface Spot {
	readonly base: FactBase;
	readonly vocabulary: Vocabulary;
	readonly relation: Relation;
	readonly frame: Frame;
}

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
