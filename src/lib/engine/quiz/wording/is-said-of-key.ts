import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { entityLine } from './entity-line.ts';
import { labelOfShown } from './shown-label.ts';

/** Does the table of an entity say of it just what it says of the right one, so that it tells neither from the other? */
export function isSaidOfKey({ cell, row }: Draft, shown: ShownValue, voice: CellVoice): boolean {
	const right: ShownValue = { code: cell.shown.codes[row] ?? -1, row, made: null };
	const [own, other] = [shown, right].map((one) => {
		const name = labelOfShown(cell, voice, one)?.lower ?? '';
		return entityLine(one, voice)?.toLowerCase().replace(name, '');
	});
	return own !== undefined && own === other;
}
