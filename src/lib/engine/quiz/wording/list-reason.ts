import type { Kind } from '../../../game/kind.ts';
import { formatList, formatNumber } from '../../facts/format-value.ts';
import type { CellVoice } from '../catalogue/cell.ts';
import { readSlice, type Slice } from '../catalogue/settle-slice.ts';
import type { Draft, Pick } from '../draft.ts';
import type { Label } from './labels.ts';
import { phrasesIn } from './phrases.ts';
import { labelOfPick } from './pick-label.ts';

/** Does the answer rest on several facts at once, so that the reason lists them? */
export const isListed = (kind: Kind): boolean =>
	kind === 'count' || kind === 'many' || kind === 'odd';

/** What was counted or added up, or which options are right. Null where the language lacks a name. */
export function listReason(draft: Draft, voice: CellVoice): string | null {
	const { cell, body } = draft;
	const phrases = phrasesIn(voice.setting.language);
	if (cell.kind === 'count') return countReason(draft, voice);
	if (body.form === 'many') {
		const right = body.options.filter((_, i) => body.rights.includes(i));
		const list = listOf(draft, voice, right);
		return list === null ? null : phrases.right(list, right.length);
	}
	if (body.form !== 'one') return null;
	const odd = listOf(draft, voice, body.options.slice(body.right, body.right + 1));
	const others = body.options.filter((_, i) => i !== body.right);
	const list = listOf(draft, voice, others);
	return odd === null || list === null ? null : phrases.oddOne(odd, list);
}

const listOf = ({ cell }: Draft, voice: CellVoice, picks: readonly Pick[]): string | null =>
	joined(
		voice,
		picks.map((pick) => labelOfPick(cell, voice, pick))
	);

function joined({ setting }: CellVoice, labels: readonly (Label | null)[]): string | null {
	const texts = labels.flatMap((label) => label?.text ?? []);
	return texts.length < labels.length ? null : formatList(setting.language, texts);
}

function countReason(draft: Draft, voice: CellVoice): string | null {
	const { cell, row, body } = draft;
	const slice = readSlice(cell.desk(), row);
	if (typeof slice === 'string') return null;
	const { language } = voice.setting;
	const total = body.form === 'number' ? body.value : slice.rows.length;
	const items = countedIn(draft, slice);
	const names = items.map(({ code }) => voice.labels.textAt(code) ?? '');
	if (names.includes('')) return null;
	const list = items.map(({ share }, i) =>
		share === null ? (names[i] ?? '') : `${names[i]} (${formatNumber(language, share)})`
	);
	return phrasesIn(language).inAll(formatNumber(language, total), formatList(language, list));
}

/** What stands in the list, and how much of the total each is; null where each is one. */
function countedIn({ cell, body }: Draft, { rows, answers, counts }: Slice) {
	if (body.form !== 'number') {
		return answers.map((code, i) => ({ code, share: counts[i] ?? 0 }));
	}
	const { domain, codes } = cell.ask;
	const isSum = cell.shown !== cell.ask && domain.type === 'number';
	return rows.map((row) => ({
		code: cell.shown.codes[row] ?? -1,
		share: isSum ? (domain.values[codes[row] ?? -1] ?? 0) : null
	}));
}
