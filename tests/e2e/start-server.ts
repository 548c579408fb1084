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

interface Surroundings {
	/** The project's folder, which holds its build; this one, unless another is given. */
	readonly root?: string;
	/** How many files and sockets the system lets the process have open; not on Windows. */
	readonly descriptors?: number;
}

/** The built server on loopback, on any free port, over a data folder of the caller's own. */
export async function startServer(
	dataFolder: string,
	{ root = ROOT, descriptors }: Surroundings = {}
): Promise<RunningServer> {
	const limited = ['-c', `ulimit -n ${descriptors}; exec "$0" "$@"`, process.execPath];
	const [command, args] = descriptors === undefined ? [process.execPath, []] : ['sh', limited];
	const child = spawn(command, [...args, 'src/server.js'], {
		cwd: root,
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: '0',
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
