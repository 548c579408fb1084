/** Ends a command that was not understood: says on standard error what is wrong, if it can, and how it is used. */
export function refuseCall(usage: string, fault: string | null = null): void {
	console.error(fault === null ? usage : `${fault}\n\n${usage}`);
	process.exitCode = 2;
}
