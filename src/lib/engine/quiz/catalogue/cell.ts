import type { Kind } from '../../../game/kind.ts';
import type { Column } from '../../facts/column.ts';
import type { Field, Relation } from '../../facts/fact-base.ts';
import type { UnitId } from '../proof.ts';
import type { Draft } from '../draft.ts';
import type { Task } from '../kinds/kind-rule.ts';
import type { Likeness } from '../options/likeness.ts';
import type { RuleName } from '../rules/rules.ts';
import type { Labels } from '../wording/labels.ts';
import type { Setting, Text } from '../wording/text.ts';
import type { Fixed } from './evidence.ts';
import type { Hop } from './hop.ts';
import type { Desk, Settled } from './settle.ts';

/** Everything that one frame and one kind give: what is asked of which rows, and in which words. */
export interface Cell {
	readonly kind: Kind;
	readonly unit: UnitId;
	/** A topic's id; a relation without one is its own. */
	readonly topic: string;
	readonly relation: Relation;
	/** The frame's name. */
	readonly frame: string;
	readonly ask: Field;
	readonly askColumn: Column;
	/** The field whose values are shown as options or items. */
	readonly shown: Field;
	readonly shownColumn: Column;
	/** What the stem gives; what the items bring besides is in `fixed` alone. */
	readonly given: readonly Field[];
	readonly fixed: Fixed;
	/** Its givens, each with where its codes stand. */
	readonly fixedColumns: readonly FixedColumn[];
	readonly hop: Hop | null;
	/** The language-neutral question, or null when this draw gives none. */
	readonly draft: (task: Task) => Draft | null;
	readonly desk: () => Desk;
	readonly likeness: Likeness;
	/** Fields of the shown entity on which options must agree with the key, by the entity's code. */
	readonly peers: readonly Int32Array[];
	/** Parallel to the writer's languages; null where a language cannot say it. */
	readonly voices: readonly (CellVoice | null)[];
	/** The rows that may be asked, computed when first wanted. */
	readonly settled: () => Settled;
}

/** A given, and where its codes stand. */
export interface FixedColumn {
	readonly field: Field;
	readonly column: Column;
}

/** The words of a cell in one language. */
export interface CellVoice {
	readonly setting: Setting;
	readonly stem: Text;
	/** What is wrong with the stem whatever fills it. */
	readonly flaw: RuleName | null;
	/** States the key fact: the frame's own statement, else the relation's. */
	readonly statement: Text;
	/** Says besides what a row is of, where that statement names nothing; else null. */
	readonly naming: Text | null;
	/** States any row of the relation. */
	readonly wholeStatement: Text;
	/** States of any row the givens and the asked field, by labels alone. */
	readonly bareStatement: Text;
	/** States a shown entity itself, by its own row; null when nothing does. */
	readonly entity: { readonly setting: Setting; readonly statement: Text } | null;
	/** The labels of what is shown. */
	readonly labels: Labels;
	/** Shown behind a number; null when the stem says it all, or there is none. */
	readonly unit: string | null;
	/** What stands at the two ends of a sequence. */
	readonly ends: readonly [string, string];
	readonly topic: string;
}
