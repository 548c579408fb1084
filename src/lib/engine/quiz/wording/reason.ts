import type { Reason } from '../../../game/reveal.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import { toldRows } from '../told-rows.ts';
import { claimReason } from './claim-reason.ts';
import { isListed, listReason } from './list-reason.ts';
import { optionLines } from './option-lines.ts';
import { type Cited, sourceLines } from './source-lines.ts';
import { tellKey } from './tell.ts';

/** Why the key is right, with the note of its fact, and each other option wrong; null when that cannot be said in the language. */
export function reasonFor(base: FactBase, draft: Draft, voice: CellVoice): Reason | null {
	const { cell, row } = draft;
	const { language } = voice.setting;
	const stated = tellKey(voice, row);
	const first = hopText(draft, voice);
	if (stated === null || first === null) return null;
	const told = isListed(cell.kind) ? listReason(draft, voice) : claimReason(draft, voice, stated);
	if (told === null) return null;
	const note = isListed(cell.kind) ? null : cell.relation.claims.note(row, language);
	const own = { relation: cell.relation, rows: toldRows(draft, told.besides) };
	return {
		text: first + told.text + (note === null ? '' : ` ${note}`),
		options: optionLines(draft, voice, stated),
		sources: sourceLines(base, language, [own, ...hopRows(draft)])
	};
}

/** The fact of the first hop. */
const hopRows = ({ cell: { hop }, row }: Draft): readonly Cited[] =>
	hop === null ? [] : [{ relation: hop.inner.relation, rows: [hop.rowOf(row)] }];

/** Two hops are explained one after the other. */
function hopText({ cell, row }: Draft, { setting }: CellVoice): string | null {
	if (cell.hop === null) return '';
	const { inner, rowOf } = cell.hop;
	const voice = inner.voices.find((other) => other?.setting.language === setting.language);
	if (voice === null || voice === undefined) return null;
	const text = tellKey(voice, rowOf(row));
	return text === null ? null : `${text} `;
}
