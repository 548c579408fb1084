import type { Language } from '../../../game/question.ts';
import type { Condition } from '../condition.ts';
import type { Frame, Phrasing } from '../phrasing.ts';
import { quote, type Report } from '../problem.ts';

interface Files {
	readonly phrasing: ReadonlyMap<Language, Phrasing>;
	readonly places: ReadonlyMap<Frame, string>;
	readonly phrasings: ReadonlyMap<Language, { readonly report: Report }>;
}

/**
 * A question is worded in every language by the frames of one name: they must ask the same, of the
 * same rows. That one language shows other givens is no fault; its frame is then not used.
 */
export function checkLanguages({ phrasing, places, phrasings }: Files): void {
	const [first, ...others] = phrasing;
	if (first === undefined) return;
	const [spoken, model] = first;
	for (const [language, { relations }] of others) {
		for (const [relation, { frames }] of relations) {
			const models = model.relations.get(relation)?.frames ?? [];
			for (const frame of frames) {
				const twin = models.find(({ name }) => name === frame.name);
				if (twin === undefined || isSame(twin, frame)) continue;
				const what = `${relation}, frame ${quote(frame.name)}:`;
				const why = `asks of other rows (where, when) than the frame of this name in ${spoken}; name them apart`;
				phrasings.get(language)?.report(places.get(frame) ?? '', `${what} ${why}`);
			}
		}
	}
}

const isSame = (a: Frame, b: Frame): boolean =>
	a.ask === b.ask && isSameCondition(a.where, b.where) && isSameCondition(a.when, b.when);

function isSameCondition(a: Condition, b: Condition): boolean {
	if (a.size !== b.size) return false;
	return [...a].every(([field, codes]) => {
		const others = b.get(field);
		return others !== undefined && codes.size === others.size && codes.isSubsetOf(others);
	});
}
