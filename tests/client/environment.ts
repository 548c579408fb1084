import type { Environment } from 'vitest/runtime';

/** Runes as the browser runs them, without a document: state classes need none. */
export default {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => {} })
} satisfies Environment;
