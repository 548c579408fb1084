import type { Cookies } from '@sveltejs/kit';

type SetOptions = Parameters<Cookies['set']>[2];

/** A browser's cookies, and how the server last asked to keep them. */
export interface Browser {
	readonly cookies: Cookies;
	readonly kept: ReadonlyMap<string, { readonly value: string; readonly options: SetOptions }>;
}

export function newBrowser(present: Readonly<Record<string, string>> = {}): Browser {
	const values = new Map(Object.entries(present));
	const kept = new Map<string, { value: string; options: SetOptions }>();
	return {
		kept,
		cookies: {
			get: (name) => values.get(name),
			getAll: () => [...values].map(([name, value]) => ({ name, value })),
			set: (name, value, options) => {
				values.set(name, value);
				kept.set(name, { value, options });
			},
			delete: (name) => void values.delete(name),
			serialize: (name, value) => `${name}=${value}`
		}
	};
}
