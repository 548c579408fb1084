import type { CellVoice } from '../catalogue/cell.ts';
import { standingsOf } from '../catalogue/standing.ts';
import { soundRow } from '../options/sound-row.ts';
import type { ShownValue } from '../shown-value.ts';
import { state } from './text.ts';

/** What an entity's own table says of it; null where that has no words. */
export const entityLine = ({ code }: ShownValue, { entity }: CellVoice): string | null =>
	entity === null || code < 0 ? null : state(entity.setting, entity.statement, code);

/** What is known of an entity apart from what is asked: by its own table, else by the nearest that has a row for it. */
export function knownLine(shown: ShownValue, voice: CellVoice): string | null {
	const own = entityLine(shown, voice);
	if (own !== null || shown.code < 0) return own;
	for (const { setting, statement, about } of voice.kin) {
		const row = soundRow(about, standingsOf(setting.relation), shown.code);
		const line = row < 0 ? null : state(setting, statement, row);
		if (line !== null) return line;
	}
	return null;
}
