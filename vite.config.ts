import { sveltekit } from '@sveltejs/kit/vite';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const LIVE_PATH = '/live';
const GATEWAY = '/src/lib/server/live/gateway.ts';

/** As `src/server.js` does in production: hands the upgrades of our own path to the gateway. */
const liveUpgrades = (): Plugin => ({
	name: 'baige:live-upgrades',
	configureServer(vite) {
		// Looked up on each upgrade: an edit of the gateway counts without a restart.
		const load = async () => existsSync(`.${GATEWAY}`) && vite.ssrLoadModule(GATEWAY);
		vite.httpServer?.on('upgrade', (request, socket, head) => {
			if (!isLive(request.url)) return;
			load().then(
				() => forward(request, socket, head),
				(error: Error) => {
					vite.config.logger.error(error.stack ?? error.message);
					socket.destroy();
				}
			);
		});
	},
	configurePreviewServer(preview) {
		preview.httpServer.on('upgrade', (request, socket, head) => {
			if (isLive(request.url)) forward(request, socket, head);
		});
	}
});

/** Vite's own socket for hot reloads is left alone. */
const isLive = (url = '/'): boolean => {
	const { pathname } = new URL(url, 'http://localhost');
	return pathname === LIVE_PATH || pathname.startsWith(`${LIVE_PATH}/`);
};

function forward(request: IncomingMessage, socket: Duplex, head: Buffer): void {
	const gateway = Reflect.get(globalThis, Symbol.for('baige.gateway'));
	if (gateway) gateway.upgrade(request, socket, head);
	else socket.destroy();
}

/**
 * What every question page needs, alone and in a round, in one file: many small ones compress badly, and
 * a phone waits for each. The rarer forms and what comes after the answer are others: in a round they
 * are fetched when they are wanted.
 */
const PLAY = [
	/components\/ask\/(AnswerButton|BooleanForm|ClockRing|Emphasis|OneForm|Options|Stem|Timer)\./,
	/components\/(art\/(Badge|Felt|Rider|Sun|option-sign)|choose\/Choice|is-short|take-focus)\./,
	/components\/(reveal\/verdict|refusal\/(answer-refusal|name-fault|not-saved)|shortage)-words/,
	/client\/(hydrated|posting|preferences)\./,
	/runtime\/app\/state\/|vite\/preload-helper/,
	/game\/(answer|describe-answer|format-number|ghost|parse-number|truth-options|pages\/step-page)\./,
	/components\/frame\/(Button|DeadEnd|LoadingBar|Notice|Sheet|Site\w+|StickyFoot|Switch|ThemeSwitch|Wordmark)\./
];
/** What host, screen, remote and phones of a round share. */
const ROOM =
	/client\/(ask-for-path|room|server-clock|stay-connected)|components\/(refusal\/room-refusal|room\/(Ended|LinkBanner|Waiting|end-words))/;
const REVEAL = /components\/(reveal\/\w+|art\/VerdictSign)\.svelte/;
const ARRANGE = /components\/ask\/(Order|drag-order|Pairs|Place)/;
const ENTER = /components\/ask\/(Many|Number|Text|Which)/;
const isPlay = (module: string): boolean => PLAY.some((name) => name.test(module));

const MINUTE_MS = 60_000;

export default defineConfig({
	plugins: [sveltekit(), liveUpgrades()],
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'play', test: isPlay },
						{ name: 'room', test: ROOM },
						{ name: 'reveal', test: REVEAL },
						{ name: 'arrange', test: ARRANGE },
						{ name: 'enter', test: ENTER }
					]
				}
			}
		}
	},
	test: {
		// By itself Vitest leaves a core to others: of two, half of the machine.
		maxWorkers: '100%',
		// A slow machine is no fault of the game: only what never ends fails.
		testTimeout: 5 * MINUTE_MS,
		hookTimeout: 5 * MINUTE_MS,
		projects: [
			{
				extends: true,
				test: {
					name: 'rules',
					setupFiles: './tests/fixed-seed.ts',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/client/**', 'tests/e2e/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'client',
					include: ['tests/client/**/*.test.ts'],
					environment: './tests/client/environment.ts'
				}
			}
		]
	}
});
