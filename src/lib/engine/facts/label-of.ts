import { formatNumber } from '../../game/format-number.ts';
import type { Language } from '../../game/question.ts';
import { spell } from './domain.ts';
import type { Domain, FactBase } from './fact-base.ts';
import { formatDate } from './format-value.ts';

/** In which words: a language, and the stored form wanted of entities (`label` unless told). */
export interface Voice {
	readonly base: FactBase;
	readonly language: Language;
	readonly form?: string;
}

/**
 * How a value is written: an entity by its form or label, a category by its label, numbers and
 * dates in the language's own notation. What the base has no words for falls back to the label,
 * then to another language's label, then to the table's spelling.
 */
export function labelOf(voice: Voice, domain: Domain, code: number): string {
	const { language } = voice;
	switch (domain.type) {
		case 'entity':
			return formOf(voice, domain, code) ?? anyLabel(voice, domain, code);
		case 'category':
			return domain.labels[code]?.[language] ?? spell(domain, code);
		case 'number':
			return formatNumber(domain.values[code] ?? 0, language);
		case 'date':
			return formatDate(language, domain.values[code] ?? '');
		case 'text':
			return spell(domain, code);
	}
}

/** An entity's stored form in a language, or null where its row lacks it: a text that needs it skips the row. */
export function formOf(voice: Voice, domain: Domain, code: number): string | null {
	if (domain.type !== 'entity') return null;
	const wording = voice.base.relations.get(domain.relation)?.wording?.get(voice.language);
	return wording?.forms.get(voice.form ?? 'label')?.[code] ?? null;
}

function anyLabel({ base, language }: Voice, domain: Domain, code: number): string {
	for (const spoken of [language, ...base.languages]) {
		const label = formOf({ base, language: spoken }, domain, code);
		if (label !== null) return label;
	}
	return spell(domain, code);
}
