import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Reads the code of every page of a build. If it was read when its page is first asked for, a page
 * whose file cannot be read just then (no descriptor is free, say) would be gone for good: Kit keeps
 * the failure.
 * @param {string} build its folder
 */
export async function loadPages(build) {
	const chunks = join(build, 'server', 'chunks');
	const files = readdirSync(chunks, { recursive: true, encoding: 'utf8' });
	const scripts = files.filter((file) => file.endsWith('.js'));
	await Promise.all(scripts.map((file) => import(pathToFileURL(join(chunks, file)).href)));
}
