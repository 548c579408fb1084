import { domainSize } from '../../facts/domain.ts';
import { ONE_ANSWER } from '../catalogue/cell-plan.ts';
import { reachesAll } from '../catalogue/reached.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';

/** Type a name: one right answer by dependency or closure, whatever its spelling (see `textKeyOf`). */
export const text: KindRule = {
	kind: 'text',
	plans: (spot) => {
		const ask = askedField(spot);
		if (ask === null || ask.domain.type === 'number' || ask.domain.type === 'date') return [];
		const size = domainSize(ask.domain);
		if (size < FEWEST_NAMES || size > MOST_NAMES) return [];
		return [
			{
				...ONE_ANSWER,
				kind: 'text',
				ask,
				shown: ask,
				grounds: (grounds) => grounds.filter((ground) => reachesAll(spot.base, ground, ask)),
				template: (frame) => frame.question,
				draft: (task) => ({ ...task, body: { form: 'text' } })
			}
		];
	}
};

const FEWEST_NAMES = 3;
/** Every other name is compared with the key's. */
const MOST_NAMES = 5000;
