import { isInside } from '../descriptor/parse-resource.ts';
import { readJson } from './read-json.ts';
import { itemsAt, membersAt } from './spot.ts';

/**
 * The tables that a descriptor lists, as paths inside its folder; paths that lead out of it are
 * not among them. What is wrong is passed over: `parseFactBase` reports it.
 */
export function listedFiles(descriptor: string): readonly string[] {
	const silent = (): void => undefined;
	const root = readJson(descriptor, silent) ?? undefined;
	const resources = itemsAt(membersAt(root, silent).get('resources'), silent);
	return resources.flatMap((resource) => {
		const path = membersAt(resource, silent).get('path')?.value;
		return typeof path === 'string' && isInside(path) ? [path] : [];
	});
}
