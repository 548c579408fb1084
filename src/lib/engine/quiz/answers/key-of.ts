import type { FactBase } from '../../facts/fact-base.ts';
import type { CellVoice, Draft } from '../catalogue/cell.ts';
import type { Key } from '../quiz.ts';
import { textKeyOf } from './text-key.ts';

/** What an answer to a draft is marked by; only names to type depend on the language. */
export function keyOf(base: FactBase, draft: Draft, voice: CellVoice): Key {
	const { body } = draft;
	switch (body.form) {
		case 'one':
			return { form: 'one', option: body.right };
		case 'many':
			return { form: 'many', options: body.rights };
		case 'boolean':
			return { form: 'boolean', value: body.value };
		case 'number':
			return {
				form: 'number',
				value: body.value,
				low: body.low,
				high: body.high,
				reach: body.reach
			};
		case 'text':
			return textKeyOf(base, draft, voice);
		case 'order':
			return { form: 'order', order: body.order };
		case 'pairs':
			return { form: 'pairs', rights: body.rights };
		case 'place':
			return { form: 'place', gap: body.gap };
	}
}
