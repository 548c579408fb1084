import type { Choice } from './item.ts';
import { formatDecimal } from './decimal.ts';

/**
 * What each option is worth in per cent when several are right: the right ones share the whole, and
 * a wrong one takes away what a right one gives, as in `mark`. Five decimals, as Moodle writes its
 * list of grades (33.33333).
 */
export function weightsOf(options: readonly Choice[]): readonly string[] {
	const share = 100 / options.filter(({ right }) => right).length;
	const weight = formatDecimal(Number(share.toFixed(5)));
	return options.map(({ right }) => (right ? weight : `-${weight}`));
}
