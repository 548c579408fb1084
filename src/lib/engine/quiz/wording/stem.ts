import type { Language } from '../../../game/question.ts';
import type { Field } from '../../facts/fact-base.ts';
import type { Template } from '../../facts/phrasing.ts';
import { phrasesIn } from './phrases.ts';

/**
 * A stem with what the item rules ask of it and its author left out: the date of a volatile field, and
 * for options that are numbers their unit. Both stand in brackets before the last sign.
 */
export function completeStem(template: Template, asked: Field, language: Language): Template {
	const dated = !asked.volatile || template.some((part) => isSlot(part, 'as_of'));
	return dated ? template : beforeEnd(template, datePart(language));
}

/** The unit, unless the stem says it already. */
export function withUnit(template: Template, asked: Field, language: Language): Template {
	const unit = asked.unit?.[language];
	if (unit === undefined || saysUnit(template, unit)) return template;
	return beforeEnd(template, [` (${unit})`]);
}

/** Does the author's own text name the unit already? */
export function saysUnit(template: Template, unit: string): boolean {
	const wanted = unit.toLowerCase();
	return template.some((part) => typeof part === 'string' && part.toLowerCase().includes(wanted));
}

function datePart(language: Language): Template {
	const [before, after] = phrasesIn(language).asOf;
	return [` (${before}`, { field: 'as_of', path: [] }, `${after})`];
}

function beforeEnd(template: Template, addition: Template): Template {
	const last = template.at(-1);
	const end = typeof last === 'string' ? (/[?.:!…]+\s*$/u.exec(last)?.[0] ?? '') : '';
	if (typeof last !== 'string' || end === '') return [...template, ...addition];
	return [...template.slice(0, -1), last.slice(0, last.length - end.length), ...addition, end];
}

const isSlot = (part: Template[number], field: string): boolean =>
	typeof part !== 'string' && part.field === field && part.path.length === 0;
