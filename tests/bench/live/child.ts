import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Child<Ready> {
	/** What it said when it was ready. */
	readonly ready: Ready;
	readonly ask: (question: string) => Promise<number>;
	/** Ends it as a power cut would. */
	readonly kill: () => Promise<void>;
}

/** Starts one of the bench's servers, under the flags that `npm start` gives. */
export async function startChild<Ready>(
	file: string,
	...values: readonly string[]
): Promise<Child<Ready>> {
	const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
	const child = fork(path, values, { execArgv: ['--expose-gc', ...startFlags()] });
	const ready = await nextOf<Ready>(child);
	return {
		ready,
		ask: (question) => {
			child.send(question);
			return nextOf<number>(child);
		},
		kill: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await gone;
		}
	};
}

function startFlags(): readonly string[] {
	const { scripts }: { scripts: { start: string } } = JSON.parse(
		readFileSync('package.json', 'utf8')
	);
	return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

const nextOf = <Value>(child: ChildProcess): Promise<Value> =>
	new Promise((resolve, reject) => {
		const ended = (code: number | null): void =>
			reject(new Error(`the process ended with ${code}`));
		child.once('message', (value) => {
			child.off('exit', ended);
			resolve(value as Value);
		});
		child.once('exit', ended);
	});
