import type { Localized } from '../../../game/question.ts';
import { inAll, localizedAt } from '../localized.ts';
import type { DescriptorContext, Members } from './descriptor.ts';

/**
 * What a package, a table or a field is called: a title for each language under `quiz`, else the
 * standard's own for all, else its name.
 */
export function titleOf(
	{ members, quiz, name }: Titled,
	{ languages, report }: Pick<DescriptorContext, 'languages' | 'report'>
): Localized {
	const spot = quiz.get('title') ?? members.get('title');
	return localizedAt(spot, languages, report) ?? inAll(languages, name);
}

/** What may have a title: its members, and those under its key `quiz`. */
interface Titled {
	readonly members: Members;
	readonly quiz: Members;
	readonly name: string;
}
