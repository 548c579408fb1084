import type { Language, Localized } from '../../game/question.ts';
import { quote, type Report } from './problem.ts';
import { membersAt, textAt, type Spot } from './files/spot.ts';

/** The same text in every language: for what is not translated. */
export function inAll(languages: readonly Language[], text: string): Localized {
	return Object.fromEntries(languages.map((language) => [language, text]));
}

/** A text for every language, or an object with one for each. Null when absent. */
export function localizedAt(
	spot: Spot | undefined,
	languages: readonly Language[],
	report: Report
): Localized | null {
	if (spot === undefined) return null;
	if (typeof spot.value === 'string') return inAll(languages, spot.value);
	const members = membersAt(spot, report);
	for (const [name, { at }] of members) {
		if (!languages.includes(name)) report(at, `is no language of this base, saw ${quote(name)}`);
	}
	const texts = languages.map((language) => {
		const member = members.get(language);
		if (member === undefined) report(spot.at, `must have a text for the language ${language}`);
		return [language, textAt(member, report) ?? ''] as const;
	});
	return Object.fromEntries(texts);
}
