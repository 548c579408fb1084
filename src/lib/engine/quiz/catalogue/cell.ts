import type { Kind, Level } from '../../../game/kind.ts';
import type { Column } from '../../facts/column.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import type { Body } from '../body.ts';
import type { Likeness } from '../options/likeness.ts';
import type { UnitId } from '../proof.ts';
import type { Stream } from '../random.ts';
import type { RuleName } from '../rules/rules.ts';
import type { Labels } from '../wording/labels.ts';
import type { Setting, Text } from '../wording/text.ts';
import type { Fixed } from './evidence.ts';
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

/** A way to say an entity without its name: by what another relation says of it, and of nothing else. */
export interface Hop {
	/** The given that is described. */
	readonly field: Field;
	/** Asks for the entity by a noun phrase; every row of it has one answer by dependency. */
	readonly inner: Cell;
	/** The row that describes a row's value, -1 when there is none. */
	readonly rowOf: (row: number) => number;
}

/** A row to be asked about. */
export interface Task {
	readonly base: FactBase;
	readonly cell: Cell;
	readonly row: number;
	readonly level: Level;
	readonly stream: Stream;
	/** The latest date that any row of the base speaks of as known; made-up dates lie before it. */
	readonly today: string;
}

/** A question before it has words: the same in every language. */
export interface Draft {
	readonly cell: Cell;
	/** The key fact's row. */
	readonly row: number;
	readonly level: Level;
	readonly body: Body;
	/** Of two that are compared: is it asked for the one that stands nearer to the last end? */
	readonly isConverse?: boolean;
}

/** A given, and where its codes stand. */
export interface FixedColumn {
	readonly field: Field;
	readonly column: Column;
}

/** A table that says one thing of each entity. */
export interface Kin {
	readonly setting: Setting;
	readonly statement: Text;
	/** Its key: whom a row is about. */
	readonly about: Field;
}

/** The words of a cell in one language. */
export interface CellVoice {
	readonly setting: Setting;
	readonly stem: Text;
	/** Asks for the other one of two that are compared; null where that is never asked. */
	readonly converse: Text | null;
	/** What is wrong with a stem whatever fills it. */
	readonly flaw: RuleName | null;
	/** States the key fact: the frame's own statement, else the relation's. */
	readonly statement: Text;
	/** Says besides what a row is of, where that statement names nothing; else null. */
	readonly naming: Text | null;
	/** Denies a value of the asked field, for the givens of a row; null where nothing does. */
	readonly denial: Text | null;
	/** States any row of the relation. */
	readonly wholeStatement: Text;
	/** Has the relation an author's words for a whole row, be it that they do not show what is asked? */
	readonly isWorded: boolean;
	/** States of any row the givens and the asked field, by labels alone. */
	readonly bareStatement: Text;
	/** States a shown entity itself, by its own row; null when nothing does. */
	readonly entity: { readonly setting: Setting; readonly statement: Text } | null;
	/** Tables that have a row for each such entity, those of the cell's topic first. */
	readonly kin: readonly Kin[];
	/** The labels of what is shown. */
	readonly labels: Labels;
	/** Shown behind a number; null when the stem says it all, or there is none. */
	readonly unit: string | null;
	/** What stands at the two ends of a sequence. */
	readonly ends: readonly [string, string];
	readonly topic: string;
}
