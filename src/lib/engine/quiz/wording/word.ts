import type { Question, QuestionId } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import { keyOf } from '../answers/key-of.ts';
import type { Key } from '../quiz.ts';
import type { Reason } from '../../../game/reveal.ts';
import { reasonFor } from './reason.ts';
import { flawOf, type RuleName } from '../rules/rules.ts';
import type { Sheet } from '../rules/sheet.ts';
import type { LaidOut } from './laid-out.ts';
import { layOut } from './lay-out.ts';
import { fill, type Filling, shownWords } from './text.ts';

/** A draft in one language. */
export interface Worded {
	readonly question: Question;
	readonly key: Key;
	readonly reason: Reason;
}

/** Why a draft cannot be asked in a language. */
export type Refusal = RuleName | 'missing wording' | 'no reason';

/** Where and under which name a draft is worded. */
export interface Wish {
	readonly base: FactBase;
	readonly voice: CellVoice;
	readonly id: QuestionId;
}

/** Words a draft and holds it to the item rules. */
export function word(draft: Draft, { base, voice, id }: Wish): Worded | Refusal {
	if (voice.flaw !== null) return voice.flaw;
	const { cell, level } = draft;
	const laid = layOut(draft, voice);
	if (laid === null) return 'missing wording';
	const stem = draft.isConverse === true ? voice.converse : voice.stem;
	if (stem === null) return 'missing wording';
	const filling = fillingOf(draft, laid.claim);
	const shown = shownWords(voice.setting, stem, filling);
	const prompt = shown === null ? null : fill(voice.setting, stem, filling);
	if (shown === null || prompt === null) return 'missing wording';
	const flaw = flawOf(sheetOf(draft, laid, { prompt, shown, literal: stem.words }));
	if (flaw !== null) return flaw;
	const reason = reasonFor(base, draft, voice);
	if (reason === null) return 'no reason';
	const asked = { id, kind: cell.kind, level, topic: voice.topic, prompt };
	return { question: { ...asked, ...laid.beside }, key: keyOf(base, draft, voice), reason };
}

/** A statement to judge says the claim where the row has its own value. */
function fillingOf({ cell, row, body }: Draft, label: string | null): Filling {
	const changed = body.form === 'boolean' ? cell.ask : null;
	return { row, changed, code: body.form === 'boolean' ? body.claim.code : -1, label };
}

function sheetOf(
	draft: Draft,
	laid: LaidOut,
	{ prompt, shown, literal }: Pick<Sheet, 'prompt' | 'shown' | 'literal'>
): Sheet {
	return { ...laid.sheet, kind: draft.cell.kind, prompt, shown, literal };
}
