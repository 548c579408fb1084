import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase } from '../lib/server/database/open-database.ts';
import { requireConfig } from '../lib/server/require-config.ts';
import { prune } from '../lib/server/results/prune.ts';

const USAGE = `usage: npm run -s results -- prune --older-than 365d

Deletes runs with their results and names, live rounds with their logs, what practice remembers, and
whatever only they needed, when it is older than so many days (1d or more). The server may go on running
meanwhile.`;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days, such as `365d`, as milliseconds; null for anything else. */
function parseAge(text: string | undefined): number | null {
	const days = /^([1-9]\d{0,4})d$/.exec(text ?? '')?.[1];
	return days === undefined ? null : Number(days) * DAY_MS;
}

function readArguments(): number | null {
	try {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: { 'older-than': { type: 'string' } }
		});
		return positionals.join(' ') === 'prune' ? parseAge(values['older-than']) : null;
	} catch {
		// An option that is not known: the usage says which are.
		return null;
	}
}

const age = readArguments();
if (age === null) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	if (existsSync('.env')) process.loadEnvFile('.env');
	const database = await openDatabase(requireConfig(process.env).database);
	const { runs, rooms, memories, quizzes, sessions } = await prune(database, Date.now() - age);
	await database.destroy();
	console.log(
		`deleted ${runs} runs, ${rooms} rooms, ${memories} memories, ${quizzes} quizzes, ${sessions} sessions`
	);
}
