import type { Level } from '../../game/kind.ts';
import type { QuestionId } from '../../game/question.ts';
import { factId } from '../facts/fact-id.ts';
import type { Cell } from './catalogue/cell.ts';
import type { Writer } from './catalogue/writer.ts';
import { certify } from './certify.ts';
import { hashText } from './hash.ts';
import type { Proof } from './proof.ts';
import { type Seed, streamOf } from './random.ts';
import { isStemFlaw } from './rules/rules.ts';
import { givesKeyAway } from './wording/gives-key-away.ts';
import { type Refusal, word, type Worded } from './wording/word.ts';

/** A row to ask about, of one cell. */
export interface RowOrder {
	readonly cell: Cell;
	readonly row: number;
	readonly level: Level;
	readonly id: QuestionId;
	readonly seed: Seed;
	/** Which of the writer's languages, by index; the question is sound in all of them. */
	readonly languages: readonly number[];
}

/** A question in the languages that were ordered. */
export interface WrittenRow {
	readonly proof: Proof;
	readonly worded: readonly Worded[];
}

/** Why no question came of it. */
export type Failure = Refusal | 'no distractors';

/**
 * Drafts, words and certifies a question. What the options are to blame for is drawn again a few
 * times, from the same stream: it depends on the seed, the cell and the fact, and on nothing else.
 */
export function writeRow(writer: Writer, order: RowOrder): WrittenRow | Failure {
	const { cell, row, level, seed } = order;
	if (isHopelessIn(order)) return 'key in stem';
	const index = hashText(factId(cell.relation, row), hashText(cell.unit, hashText(cell.kind)));
	const stream = streamOf(seed, 'options', index);
	let failure: Failure = 'no distractors';
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const { base, today } = writer;
		const draft = cell.draft({ base, cell, row, level, stream, today });
		if (draft === null) continue;
		const worded = wordAll(writer, order, (wish) => word(draft, wish));
		if (typeof worded !== 'string') return { proof: certify(draft), worded };
		failure = worded;
		if (isHopeless(cell, failure)) return failure;
	}
	return failure;
}

function wordAll(
	{ base }: Writer,
	{ cell, id, languages }: RowOrder,
	say: (wish: Parameters<typeof word>[1]) => Worded | Refusal
): readonly Worded[] | Refusal {
	const worded: Worded[] = [];
	for (const language of languages) {
		const voice = cell.voices[language] ?? null;
		const said = voice === null ? 'missing wording' : say({ base, voice, id });
		if (typeof said === 'string') return said;
		worded.push(said);
	}
	return worded;
}

/** Said before anything is drawn. */
const isHopelessIn = ({ cell, row, languages }: RowOrder): boolean =>
	languages.some((language) => {
		const voice = cell.voices[language] ?? null;
		return voice !== null && voice.flaw === null && givesKeyAway(cell, voice, row);
	});

/** Other options would not help; beside another thing to compare with, the other one may be right. */
const isHopeless = ({ kind }: Cell, failure: Failure): boolean =>
	isStemFlaw(failure) || (failure === 'key in stem' && kind !== 'compare');

const MOST_ATTEMPTS = 4;
