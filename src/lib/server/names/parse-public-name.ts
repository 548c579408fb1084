import { type Name, parseName, type PublicNameFault } from '../../game/name.ts';
import { err, type Result } from '../../game/result.ts';
import { isAbusive } from './is-abusive.ts';

/** A name that others will read: by the rules of `parseName`, and no insult. */
export function parsePublicName(typed: string): Result<Name, PublicNameFault> {
	const name = parseName(typed);
	return name.ok && isAbusive(name.value) ? err('name-abusive') : name;
}
