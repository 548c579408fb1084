import { formatNumber } from '../../../game/format-number.ts';
import { formatList } from '../../facts/format-value.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import { readSlice, type Slice } from '../catalogue/settle-slice.ts';
import { measured } from './measured.ts';
import { phrasesIn } from './phrases.ts';

/** What was counted or added up, and what it comes to. Null where the language lacks a name. */
export function countReason(draft: Draft, voice: CellVoice): string | null {
	const { cell, row, body } = draft;
	const slice = readSlice(cell.desk(), row);
	if (typeof slice === 'string') return null;
	const { language } = voice.setting;
	const items = countedIn(draft, slice);
	const names = items.map(({ code }) => voice.labels.textAt(code) ?? '');
	if (names.includes('')) return null;
	const amount = (number: number): string => {
		const text = formatNumber(number, language);
		return isSum(draft) ? measured(cell.ask, text, language) : text;
	};
	const list = items.map(({ share }, i) =>
		share === null ? (names[i] ?? '') : `${names[i]} (${amount(share)})`
	);
	const total = body.form === 'number' ? body.value : slice.rows.length;
	return phrasesIn(language).inAll(amount(total), formatList(language, list));
}

/** What stands in the list, and how much of the total each is; null where each is one. */
function countedIn(draft: Draft, { rows, answers, counts }: Slice) {
	const { cell, body } = draft;
	if (body.form !== 'number') {
		return answers.map((code, i) => ({ code, share: counts[i] ?? 0 }));
	}
	const { domain, codes } = cell.ask;
	const values = isSum(draft) && domain.type === 'number' ? domain.values : null;
	return rows.map((row) => ({
		code: cell.shown.codes[row] ?? -1,
		share: values === null ? null : (values[codes[row] ?? -1] ?? 0)
	}));
}

/** Are the values of the asked field added up, and not rows counted? */
const isSum = ({ cell, body }: Draft): boolean => body.form === 'number' && cell.shown !== cell.ask;
