import type { Language } from '../../../game/question.ts';
import { domainSize } from '../../facts/domain.ts';
import type { Domain, FactBase } from '../../facts/fact-base.ts';
import { labelOf } from '../../facts/label-of.ts';
import { isSameScript, scriptOf } from './script.ts';
import { wordsOf, type Words } from './words.ts';

/** A value as it is written, with what the item rules want to know of it. */
export interface Label {
	readonly text: string;
	/** In lower case, to compare by. */
	readonly lower: string;
	readonly words: Words;
	/** See `scriptOf`. */
	readonly script: number;
}

/** Prepares a text for the item rules. */
export const labelFor = (text: string): Label => ({
	text,
	lower: text.toLowerCase(),
	words: wordsOf(text),
	script: scriptOf(text)
});

/** The labels of one domain in one language and form, read once each where they are few enough to be kept. */
export interface Labels {
	/** Null where the entity lacks the form, or the name in this language. */
	readonly at: (code: number) => Label | null;
	/** Its words alone, which cost less. */
	readonly wordsAt: (code: number) => Words | null;
	/** The text alone, which costs less. */
	readonly textAt: (code: number) => string | null;
	/** Do all values have a name, in one script? */
	readonly isUniform: () => boolean;
	/** Is another value of the domain written the same? Then a stem that shows it is ambiguous. */
	readonly isShared: (code: number) => boolean;
}

/** Which labels: those of a domain, in a language, in the stored form wanted (`label` for the plain one). */
export interface LabelSource {
	readonly base: FactBase;
	readonly domain: Domain;
	readonly language: Language;
	readonly form: string;
}

/** Begins empty: labels are read when they are first asked for. */
export function openLabels({ base, domain, language, form }: LabelSource): Labels {
	const size = domainSize(domain);
	const textAt = textReader({ base, domain, language, form });
	const isUniform = uniformity(size, textAt);
	const isShared = sharing(domain, textAt);
	if (size > MOST_KEPT) {
		const at = reader(textAt, labelFor);
		return { at, wordsAt: keepingLatest(reader(textAt, wordsOf)), textAt, isUniform, isShared };
	}
	const at = keeping(size, reader(textAt, labelFor));
	return { at, wordsAt: (code) => at(code)?.words ?? null, textAt, isUniform, isShared };
}

/** Reads anew each time. */
const reader =
	<Read>(textAt: Labels['textAt'], read: (text: string) => Read) =>
	(code: number): Read | null => {
		const text = textAt(code);
		return text === null || text.trim() === '' ? null : read(text);
	};

/** One question asks for the same words more than once. */
function keepingLatest(read: Labels['wordsAt']): Labels['wordsAt'] {
	let latest = -1;
	let words: Words | null = null;
	return (code) => {
		if (code !== latest) words = read(code);
		latest = code;
		return words;
	};
}

/** Keeps what was read of each code, once the first is asked for; nothing is read of a missing value. */
function keeping<Read>(size: number, read: (code: number) => Read): (code: number) => Read | null {
	let kept: (Read | undefined)[] | null = null;
	return (code) => {
		if (code < 0) return null;
		kept ??= new Array<Read | undefined>(size).fill(undefined);
		return (kept[code] ??= read(code));
	};
}

/** An entity is called only by the form that is asked for: what lacks it is skipped. */
function textReader({ base, domain, language, form }: LabelSource): Labels['textAt'] {
	if (domain.type !== 'entity') {
		const voice = { base, language, form };
		const read = (code: number) => labelOf(voice, domain, code);
		// Formatting by `Intl` is slow, and the same value is written often.
		if (domain.type === 'number' || domain.type === 'date')
			return keeping(domainSize(domain), read);
		return (code) => (code < 0 ? null : read(code));
	}
	const texts = base.relations.get(domain.relation)?.wording?.get(language)?.forms.get(form) ?? [];
	return (code) => texts[code] ?? null;
}

function uniformity(size: number, textAt: (code: number) => string | null): () => boolean {
	let uniform: boolean | null = null;
	return () => (uniform ??= isOneScript(size, textAt));
}

function isOneScript(size: number, textAt: (code: number) => string | null): boolean {
	let first = 0;
	for (let code = 0; code < size; code++) {
		const text = textAt(code);
		if (text === null || text.trim() === '') return false;
		const script = scriptOf(text);
		if (!isSameScript(first, script)) return false;
		if (first === 0) first = script;
	}
	return true;
}

/** Numbers, dates and texts are told apart by what they are; names are compared when first asked for. */
function sharing(
	domain: Domain,
	textAt: (code: number) => string | null
): (code: number) => boolean {
	if (domain.type !== 'entity' && domain.type !== 'category') return () => false;
	let shared: ReadonlySet<number> | null = null;
	return (code) => {
		shared ??= sharedCodes(domainSize(domain), textAt);
		return shared.has(code);
	};
}

function sharedCodes(size: number, textAt: (code: number) => string | null): ReadonlySet<number> {
	const first = new Map<string, number>();
	const shared = new Set<number>();
	for (let code = 0; code < size; code++) {
		const text = textAt(code);
		if (text === null) continue;
		const other = first.get(text);
		if (other === undefined) first.set(text, code);
		else shared.add(code).add(other);
	}
	return shared;
}

/** Of a larger domain each label is seldom met again: to find it in memory costs as much as to read its text anew. */
const MOST_KEPT = 8192;
