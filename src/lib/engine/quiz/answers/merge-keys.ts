import type { Key, TextKey } from '../quiz.ts';

/** One key for all languages: what is typed may be a name in any of them; the rest is the same in each. */
export function mergeKeys(keys: readonly Key[]): Key {
	const [first, ...others] = keys;
	if (first === undefined) throw new Error('a question is worded in one language at least');
	if (first.form !== 'text') return first;
	return others.reduce<TextKey>(
		(merged, key) => (key.form === 'text' ? merge(merged, key) : merged),
		first
	);
}

function merge(a: TextKey, b: TextKey): TextKey {
	const accepted = [...new Set([...a.accepted, ...b.accepted])];
	return {
		form: 'text',
		canonical: a.canonical,
		accepted,
		rivals: [...new Set([...a.rivals, ...b.rivals])].filter((rival) => !accepted.includes(rival)),
		ambiguous: { ...b.ambiguous, ...a.ambiguous }
	};
}
