// The measured server, in a process of its own: live rooms on a database on disk, nothing else.
import process from 'node:process';
import { writeQuiz } from '../../../src/lib/engine/quiz/write-quiz.ts';
import { openRoom } from '../../../src/lib/server/live/room-store.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import { saveQuiz } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { startLiveServer } from '../../live/live-server.ts';

const [path = '', length = '0', port = '0'] = process.argv.slice(2);
const server = await startLiveServer(path, Date.now, Number(port));
// One room to rehearse in and one to measure; none where rooms are brought back.
const questions = Number(length);
const rooms =
	questions === 0 ? [] : [await openBenchRoom(questions), await openBenchRoom(questions)];
process.send?.({ port: server.port, rooms });

/** A room on real questions: their bytes are what phones get. */
async function openBenchRoom(questions: number) {
	const base = await loadFactBase('questions/paris-2024');
	if (!base.ok) throw new Error('the fact base cannot be read');
	const choice = { topics: [], kinds: ['choice' as const], level: null };
	const quiz = writeQuiz(base.value, {
		base: 'paris-2024',
		seed: 'bench',
		length: questions,
		...choice
	});
	if (!quiz.ok) throw new Error('there are not enough questions');
	const { title } = base.value;
	const { id } = await saveQuiz(server.database, { quiz: quiz.value, title, written: 0 });
	const steps = quiz.value.key.map((_, position) => ({ position, alternate: null }));
	const settings = {
		pace: 'host' as const,
		seconds: 60,
		scoring: 'speed' as const,
		questionOn: 'phones' as const,
		names: 'free' as const,
		teams: null,
		earlyReveal: false,
		autoAdvance: null
	};
	return openRoom(server, { quiz: id, steps, settings });
}

async function answersInLog(): Promise<number> {
	const { count } = await server.database
		.selectFrom('room_event')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('event', 'like', '%"type":"answered"%')
		.executeTakeFirstOrThrow();
	return count;
}

process.on('message', (question) => {
	if (question === 'cpu') {
		const { user, system } = process.cpuUsage();
		process.send?.(user + system);
	}
	if (question === 'memory') {
		for (let round = 0; round < 3; round++) globalThis.gc?.();
		process.send?.(process.memoryUsage.rss());
	}
	if (question === 'counted') void answersInLog().then((count) => process.send?.(count));
});
