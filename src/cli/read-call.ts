import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { refuseCall } from './refuse-call.ts';

/** What stands behind a command's name on the command line. */
export interface Call {
	/** By an option's long name. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Everything that is no option, in its order. */
	readonly words: readonly string[];
}

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * How a command was called; every command answers `--help` and `-h`. Null when there is nothing to do any
 * more: its usage is printed, because that was asked for or because an option is not one of these.
 */
export function readCall(usage: string, options: ParseArgsOptionsConfig = {}): Call | null {
	try {
		const { values, positionals } = parseArgs({
			options: { ...options, ...HELP },
			allowPositionals: true
		});
		if (values['help'] !== true) return { values, words: positionals };
		console.log(usage);
	} catch (fault) {
		refuseCall(usage, fault instanceof Error ? fault.message : String(fault));
	}
	return null;
}
