import { factId } from '../../facts/fact-id.ts';
import type { Cell } from '../catalogue/cell.ts';
import { hashText } from '../hash.ts';
import { next, type Seed, streamOf } from '../random.ts';

/**
 * Does this seed leave a row out, because too many have its value as their key? Each seed leaves out others,
 * so that all of them are asked in the long run.
 */
export function isPassedOver(seed: Seed, cell: Cell, row: number): boolean {
	const { chances } = cell.settled();
	if (chances === null) return false;
	const chance = chances.get(cell.ask.codes[row] ?? -1);
	if (chance === undefined) return false;
	const index = hashText(factId(cell.relation, row), hashText(cell.unit));
	return next(streamOf(seed, 'passed over', index)) >= chance * RANGE;
}

const RANGE = 0x100000000;
