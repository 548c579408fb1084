import { expect, test } from 'vitest';
import { writerOf } from '../../../../src/lib/engine/quiz/catalogue/writer.ts';
import type { Cell } from '../../../../src/lib/engine/quiz/catalogue/cell.ts';
import { choose } from '../../../../src/lib/engine/quiz/choosing/choose.ts';
import { velmora } from '../velmora.ts';

/** More than the base has questions for: everything is tried, many times over. */
const LENGTH = 400;
/** As often as a row's options are drawn before it is given up. */
const DRAWS = 4;

test('what came to nothing is not written again in the same quiz', () => {
	const drawn = new Map<string, number>();
	const counting = (cell: Cell, index: number): Cell => ({
		...cell,
		draft: (task) => {
			const name = `${index} ${task.row} ${task.level}`;
			drawn.set(name, (drawn.get(name) ?? 0) + 1);
			return cell.draft(task);
		}
	});
	const writer = writerOf(velmora());
	const recipe = {
		base: 'velmora',
		seed: 'all',
		length: LENGTH,
		topics: [],
		kinds: [],
		level: null
	};
	const chosen = choose({ ...writer, cells: writer.cells.map(counting) }, recipe);
	expect(chosen.length).toBeLessThan(LENGTH);
	expect(Math.max(...drawn.values())).toBeLessThanOrEqual(DRAWS);
});
