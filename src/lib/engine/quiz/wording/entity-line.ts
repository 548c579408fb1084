import type { CellVoice } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';
import { state } from './text.ts';

/** What an entity's own table says of it; null where that has no words. */
export const entityLine = ({ code }: ShownValue, { entity }: CellVoice): string | null =>
	entity === null || code < 0 ? null : state(entity.setting, entity.statement, code);
