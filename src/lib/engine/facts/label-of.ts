import type { Language } from '../../game/question.ts';
import { domainSize, spell } from './domain.ts';
import type { Domain, FactBase } from './fact-base.ts';
import { formatDate, formatNumber } from './format-value.ts';

/**
 * How a value is written in a language: an entity by its label or another stored form, a category
 * by its label, numbers and dates in the language's own notation. What the base has no words for
 * falls back to the label, then to another language's label, then to the table's spelling.
 */
export function labelOf(
	base: FactBase,
	language: Language,
	domain: Domain,
	code: number,
	form = 'label'
): string {
	switch (domain.type) {
		case 'entity':
			return (
				formOf(base, language, domain, code, form) ??
				formOf(base, language, domain, code, 'label') ??
				labelElsewhere(base, domain, code)
			);
		case 'category':
			return domain.labels[code]?.[language] ?? spell(domain, code);
		case 'number':
			return formatted(domain, language, code, () =>
				formatNumber(language, domain.values[code] ?? 0)
			);
		case 'date':
			return formatted(domain, language, code, () =>
				formatDate(language, domain.values[code] ?? '')
			);
		case 'text':
			return spell(domain, code);
	}
}

/** An entity's stored form in a language, or null where its row lacks it: a text that needs it skips the row. */
export function formOf(
	base: FactBase,
	language: Language,
	domain: Domain,
	code: number,
	form: string
): string | null {
	if (domain.type !== 'entity') return null;
	const wording = base.relations.get(domain.relation)?.wording?.get(language);
	return wording?.forms.get(form)?.[code] ?? null;
}

function labelElsewhere(base: FactBase, domain: Domain, code: number): string {
	for (const language of base.languages) {
		const label = formOf(base, language, domain, code, 'label');
		if (label !== null) return label;
	}
	return spell(domain, code);
}

/** Formatting by `Intl` is slow and the same value is written often. Domains never change. */
const memo = new WeakMap<Domain, Map<Language, (string | undefined)[]>>();

function formatted(domain: Domain, language: Language, code: number, format: () => string): string {
	const byLanguage = memo.get(domain) ?? new Map<Language, (string | undefined)[]>();
	const texts = byLanguage.get(language) ?? new Array<undefined>(domainSize(domain));
	const known = texts[code];
	if (known !== undefined) return known;
	const text = format();
	texts[code] = text;
	byLanguage.set(language, texts);
	memo.set(domain, byLanguage);
	return text;
}
