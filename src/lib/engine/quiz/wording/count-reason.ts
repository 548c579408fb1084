import { formatNumber } from '../../../game/format-number.ts';
import { formatList } from '../../facts/format-value.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import { readSlice, type Slice } from '../catalogue/settle-slice.ts';
import { phrasesIn } from './phrases.ts';

/** What was counted or added up, and what it comes to. Null where the language lacks a name. */
export function countReason(draft: Draft, voice: CellVoice): string | null {
	const { cell, row, body } = draft;
	const slice = readSlice(cell.desk(), row);
	if (typeof slice === 'string') return null;
	const { language } = voice.setting;
	const total = body.form === 'number' ? body.value : slice.rows.length;
	const items = countedIn(draft, slice);
	const names = items.map(({ code }) => voice.labels.textAt(code) ?? '');
	if (names.includes('')) return null;
	const list = items.map(({ share }, i) =>
		share === null ? (names[i] ?? '') : `${names[i]} (${formatNumber(share, language)})`
	);
	return phrasesIn(language).inAll(formatNumber(total, language), formatList(language, list));
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
