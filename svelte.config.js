import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Runes in our own files; packages may still be written in the older mode.
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ precompress: true }),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Bars and charts carry style attributes, which no nonce can cover.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				// Safari does not count a socket at our own address as 'self'.
				'connect-src': ['self', 'ws:', 'wss:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'frame-ancestors': ['none'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../eslint.config.js', '../svelte.config.js');
			}
		}
	}
};
