import { existsSync } from 'node:fs';
import { DAY_MS } from '../lib/game/day.ts';
import { openDatabase } from '../lib/server/database/open-database.ts';
import { requireConfig } from '../lib/server/require-config.ts';
import { prune } from '../lib/server/results/prune.ts';
import { type Call, readCall } from './read-call.ts';
import { refuseCall } from './refuse-call.ts';

const USAGE = `usage: npm run -s results -- prune --older-than 365d

Deletes runs with their results and names, live rounds with their logs, what practice remembers, and
whatever only they needed, when it is older than so many days (1d or more). The server may go on running
meanwhile.`;

const call = readCall(USAGE, { 'older-than': { type: 'string' } });
if (call !== null) await obey(call);

async function obey({ words, values }: Call): Promise<void> {
	const age = parseAge(values['older-than']);
	if (words.join(' ') !== 'prune' || age === null) return refuseCall(USAGE);
	if (existsSync('.env')) process.loadEnvFile('.env');
	const database = await openDatabase(requireConfig(process.env).database);
	const { runs, rooms, memories, quizzes, sessions } = await prune(database, Date.now() - age);
	await database.destroy();
	console.log(
		`deleted ${runs} runs, ${rooms} rooms, ${memories} memories, ${quizzes} quizzes, ${sessions} sessions`
	);
}

/** Days, such as `365d`, as milliseconds; null for anything else. */
function parseAge(text: unknown): number | null {
	const days = /^([1-9]\d{0,4})d$/.exec(String(text))?.[1];
	return days === undefined ? null : Number(days) * DAY_MS;
}
