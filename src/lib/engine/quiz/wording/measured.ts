import type { Language } from '../../../game/question.ts';
import type { Field } from '../../facts/fact-base.ts';

/** A written number as a learner reads it: with the unit of its field, where that declares one. */
export function measured(
	{ unit }: Pick<Field, 'unit'>,
	number: string,
	language: Language
): string {
	const name = unit?.[language];
	return name === undefined ? number : `${number} ${name}`;
}
