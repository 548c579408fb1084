import type { Language } from '../../../game/question.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import { type Labels, openLabels } from '../wording/labels.ts';
import type { Setting } from '../wording/text.ts';

/** Hands out labels and settings, each made once for a base. */
export interface Vocabulary {
	readonly labels: (language: Language, field: Field, form: string) => Labels;
	readonly setting: (language: Language, relation: Relation) => Setting;
}

/** Begins empty: labels are read when they are first asked for. */
export function openVocabulary(base: FactBase): Vocabulary {
	const kept = new Map<string, Labels>();
	const numbers = new Map<object, number>();
	const labels = (language: Language, { domain }: Field, form: string): Labels => {
		const shared = domain.type === 'entity' ? domain.ids : domain;
		const number = numbers.get(shared) ?? numbers.size;
		numbers.set(shared, number);
		const name = `${number} ${language} ${form}`;
		const known = kept.get(name) ?? openLabels({ base, domain, language, form });
		kept.set(name, known);
		return known;
	};
	const setting = (language: Language, relation: Relation): Setting => ({
		base,
		language,
		relation,
		labels: (field, form) => labels(language, field, form)
	});
	return { labels, setting };
}
