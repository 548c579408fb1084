import type { FactBase } from '../../engine/facts/fact-base.ts';
import { isKind, isLevel } from '../../game/kind.ts';
import { LENGTH, START_FIELDS, TIMER_S } from '../../game/pages/home-page.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { postedText, type PostedFields } from '../../game/posted-fields.ts';
import { readWhole } from './read-whole.ts';
import type { FactBases } from '../fact-bases.ts';

/** What a visitor wants to be asked. */
export interface StartChoice {
	readonly base: FactBase;
	readonly recipe: Omit<Recipe, 'seed'>;
	/** Milliseconds for each question; null without a timer. */
	readonly limit: number | null;
}

/** Reads the form of the front page, see `START_FIELDS`: what is missing is left to chance. */
export function readStart(
	fields: PostedFields,
	bases: FactBases
): Result<StartChoice, StartRefusal> {
	const base = chosenBase(postedText(fields, START_FIELDS.base), bases);
	if (base === undefined) return err({ code: 'no-such-base' });
	const length = readWhole(postedText(fields, START_FIELDS.length), {
		field: 'length',
		...LENGTH
	});
	if (!length.ok) return length;
	const seconds = readWhole(postedText(fields, START_FIELDS.timer), {
		field: 'timer',
		...TIMER_S
	});
	if (!seconds.ok) return seconds;
	const filters = readFilters(fields, base);
	if (!filters.ok) return filters;
	const recipe = { base: base.name, length: length.value ?? LENGTH.usual, ...filters.value };
	return ok({ base, recipe, limit: seconds.value === null ? null : seconds.value * 1000 });
}

const chosenBase = (name: string, bases: FactBases): FactBase | undefined =>
	name === '' ? [...bases.values()][0] : bases.get(name);

function readFilters(
	fields: PostedFields,
	base: FactBase
): Result<Pick<Recipe, 'topics' | 'kinds' | 'level'>, StartRefusal> {
	const topics = distinct(fields[START_FIELDS.topics]);
	if (!topics.every((topic) => base.topics.has(topic))) return err({ code: 'no-such-topic' });
	const kinds = distinct(fields[START_FIELDS.kinds]);
	if (!kinds.every(isKind)) return err({ code: 'no-such-kind' });
	const level = postedText(fields, START_FIELDS.level);
	if (level !== '' && !isLevel(level)) return err({ code: 'no-such-level' });
	return ok({ topics, kinds, level: level === '' ? null : level });
}

const distinct = (texts: readonly string[] = []): readonly string[] =>
	[...new Set(texts)].filter((text) => text !== '');
