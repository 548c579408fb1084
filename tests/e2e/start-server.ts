import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');

export interface RunningServer {
	/** Such as `http://127.0.0.1:40123`. */
	readonly url: string;
	readonly port: number;
	readonly pid: number;
	/** Resolves when the process has ended. SIGKILL stands for a power cut. */
	readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/**
 * The built server on loopback, over a data folder of the caller's own: for tests that restart it.
 * The port is any free one unless it is given.
 */
export async function startServer(dataFolder: string, port = 0): Promise<RunningServer> {
	const child = spawn(process.execPath, ['src/server.js'], {
		cwd: ROOT,
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: '',
			DATABASE_URL: `sqlite:${join(dataFolder, 'baige.db')}`
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	for await (const line of createInterface(child.stdout)) {
		const url = /Bäige is ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
		if (url === undefined) continue;
		const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill(signal);
			await once(child, 'exit');
		};
		return { url, port: Number(new URL(url).port), pid: child.pid ?? 0, stop };
	}
	throw new Error('the server ended before it was ready: its own message is above');
}
