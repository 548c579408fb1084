// A live server in a process of its own, to be killed or measured. Started by the crash test and the bench.
import process from 'node:process';
import { startLiveServer } from './live-server.ts';
import { openSampleRoom } from './sample-room.ts';

const [path = '', port = '0', ...flags] = process.argv.slice(2);
const server = await startLiveServer(path, Date.now, Number(port));
const room = flags.includes('--open') ? await openSampleRoom(server, { seconds: 60 }) : null;
process.send?.({ port: server.port, ...room });

/** What the bench asks for: CPU time so far in microseconds, and resident memory after a collection. */
process.on('message', (question) => {
	if (question === 'usage') {
		globalThis.gc?.();
		const { user, system } = process.cpuUsage();
		process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
	}
});
