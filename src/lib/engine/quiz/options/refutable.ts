import { isBy } from '../../facts/reach.ts';
import { reachIn } from '../catalogue/reached.ts';
import { groundOf } from '../catalogue/settle.ts';
import type { ShownValue } from '../shown-value.ts';
import type { Task } from '../catalogue/cell.ts';

/** Can what makes the key right refute another value? A dependency any; a closed slice what it reaches. */
export function refutable({
	base,
	cell,
	row
}: Task): (code: number, made?: ShownValue['made']) => boolean {
	const { shown } = cell;
	const closure = groundOf(cell.desk(), row, false)?.closure ?? null;
	if (closure === null) return () => true;
	const isReached = reachIn(base, closure, shown);
	return (code, made = null) => {
		if (made === null) return isReached(code);
		if (closure.among.has(shown.name)) return false;
		return shown.domain.type !== 'date' || isBy(made, closure.until);
	};
}
