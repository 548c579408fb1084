import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ChildServer {
	readonly child: ChildProcess;
	readonly port: number;
	readonly code: string;
	readonly hostSecret: string;
	/** One question to the process, one answer. */
	readonly ask: (question: string) => Promise<unknown>;
	/** Ends it as a power cut would. */
	readonly kill: () => Promise<void>;
}

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** Starts a live server in a process of its own; `--open` among the flags opens a room in it. */
export async function startChildServer(
	path: string,
	port = 0,
	...flags: readonly string[]
): Promise<ChildServer> {
	const child = fork(SERVE, [path, String(port), ...flags], { execArgv: ['--expose-gc'] });
	const ready: { port: number; code?: string; hostSecret?: string } = await nextMessage(child);
	return {
		child,
		port: ready.port,
		code: ready.code ?? '',
		hostSecret: ready.hostSecret ?? '',
		ask: (question) => {
			child.send(question);
			return nextMessage(child);
		},
		kill: async () => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await gone;
		}
	};
}

const nextMessage = <Message>(child: ChildProcess): Promise<Message> =>
	new Promise((resolve, reject) => {
		child.once('message', (message) => resolve(message as Message));
		child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
	});
