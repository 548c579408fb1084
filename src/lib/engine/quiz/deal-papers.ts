import { clash } from './clash.ts';
import { askTheSame, statesAnswer } from './states-answer.ts';
import type { BatchQuestion } from './write-batch.ts';

/** How many papers of how many questions. */
export interface Deal {
	readonly papers: number;
	readonly count: number;
}

type Pile = BatchQuestion[];

/** Papers in the making. */
interface Table {
	readonly dealt: readonly BatchQuestion[][];
	/** By kind, level and topic. */
	readonly piles: Map<string, Pile>;
	/** How often a kind or topic has its place. */
	readonly places: Map<string, number>;
}

/**
 * Parallel papers out of one batch: different questions, and in every place the same kind, level and
 * topic, so that no paper is harder than another; kinds and then topics take turns. On no paper does
 * one question help with another. Papers are shorter when the batch runs out. A single paper is the
 * batch as it comes, but for what one of its stems would answer: that comes last, if there is nothing else.
 */
export function dealPapers(
	batch: Iterable<BatchQuestion>,
	{ papers, count }: Deal
): readonly (readonly BatchQuestion[])[] {
	const source = batch[Symbol.iterator]();
	if (papers === 1)
		return [count > LONGEST_PAPER ? draw(source, count) : singlePaper(source, count)];
	const dealt = Array.from({ length: papers }, (): BatchQuestion[] => []);
	const table: Table = { dealt, piles: new Map(), places: new Map() };
	const portion = papers * count * PORTIONS;
	let more = pileUp(table, draw(source, portion));
	for (let place = 0; place < count;) {
		if (dealRow(table)) place++;
		else if (more < portion) break;
		else more = pileUp(table, draw(source, portion));
	}
	return dealt;
}

function singlePaper(source: Iterator<BatchQuestion>, count: number): BatchQuestion[] {
	const paper: BatchQuestion[] = [];
	const aside: BatchQuestion[] = [];
	for (let left = count * PORTIONS; left > 0 && paper.length < count; left--) {
		const [next] = draw(source, 1);
		if (next === undefined) break;
		const isSpoilt = paper.some(
			(other) => askTheSame(other, next) || statesAnswer(other, next) || statesAnswer(next, other)
		);
		(isSpoilt ? aside : paper).push(next);
	}
	return [...paper, ...aside.slice(0, count - paper.length)];
}

function draw(source: Iterator<BatchQuestion>, count: number): BatchQuestion[] {
	const drawn: BatchQuestion[] = [];
	while (drawn.length < count) {
		const { value, done } = source.next();
		if (done === true) break;
		drawn.push(value);
	}
	return drawn;
}

/** How many they were. */
function pileUp({ piles }: Table, questions: readonly BatchQuestion[]): number {
	for (const question of questions) {
		const { kind, level, topic } = question.unit;
		const name = `${kind} ${level} ${topic}`;
		const pile = piles.get(name);
		if (pile === undefined) piles.set(name, [question]);
		else pile.push(question);
	}
	return questions.length;
}

/** Gives every paper one question of the pile whose turn it is; false when no pile serves them all. */
function dealRow({ dealt, piles, places }: Table): boolean {
	const had = (name: string | undefined) => places.get(name ?? '') ?? 0;
	const turns = [...piles.values()]
		.map((pile) => ({ pile, kind: had(pile[0]?.unit.kind), topic: had(pile[0]?.unit.topic) }))
		.sort((a, b) => a.kind - b.kind || a.topic - b.topic);
	for (const { pile } of turns) {
		const row = pickRow(pile, dealt);
		if (row === null) continue;
		dealt.forEach((paper, i) => paper.push(...row.slice(i, i + 1)));
		pile.splice(0, pile.length, ...pile.filter((question) => !row.includes(question)));
		for (const name of [row[0]?.unit.kind, row[0]?.unit.topic]) {
			if (name !== undefined) places.set(name, had(name) + 1);
		}
		return true;
	}
	return false;
}

/** A question of the pile for each paper, none beside one that it clashes with; null when there are too few. */
function pickRow(
	pile: readonly BatchQuestion[],
	dealt: readonly (readonly BatchQuestion[])[]
): readonly BatchQuestion[] | null {
	const row: BatchQuestion[] = [];
	for (const paper of dealt) {
		const next = pile.find(
			(question) => !row.includes(question) && !paper.some((other) => clash(other, question))
		);
		if (next === undefined) return null;
		row.push(next);
	}
	return row;
}

/** Questions drawn for each that is wanted: enough that most kinds and topics are among them. */
const PORTIONS = 12;
/** Every question of a paper is held against every other one; a longer list is no paper to hand out. */
const LONGEST_PAPER = 200;
