import type { FactBase } from '../../engine/facts/fact-base.ts';
import { KIND_RULES } from '../../engine/quiz/kinds/kinds.ts';
import { currentPosition } from '../../engine/run/run.ts';
import { KINDS, LEVELS } from '../../game/kind.ts';
import type { BaseChoice, HomePage, UnfinishedRun } from '../../game/pages/home-page.ts';
import type { Localized } from '../../game/question.ts';
import { goOnAddress } from '../../game/run-address.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { loadLatestUnfinished } from '../runs/load-latest-unfinished.ts';
import type { Services } from '../services.ts';
import type { SessionId } from '../session/session-id.ts';

/** Those that the writer has a rule for, in the order in which kinds are listed. */
const ASKED_KINDS = KINDS.filter((kind) => KIND_RULES.some((rule) => rule.kind === kind));

/** What there is to choose and to go on with; `accepts` is the visitor's `Accept-Language` header. */
export async function homePage(
	{ bases, database }: Pick<Services, 'bases' | 'database'>,
	session: SessionId | null,
	accepts: string | null
): Promise<HomePage> {
	return {
		bases: [...bases.values()].map((base) => baseChoice(base, accepts)),
		unfinished: session === null ? null : await unfinishedRun(database, session)
	};
}

function baseChoice(base: FactBase, accepts: string | null): BaseChoice {
	const language = chooseLanguage(accepts, base.languages);
	const word = (texts: Localized, otherwise: string): string => texts[language] ?? otherwise;
	return {
		name: base.name,
		title: word(base.title, base.name),
		topics: [...base.topics].map(([id, titles]) => ({ id, title: word(titles, id) })),
		kinds: ASKED_KINDS,
		levels: LEVELS
	};
}

async function unfinishedRun(
	database: Services['database'],
	session: SessionId
): Promise<UnfinishedRun | null> {
	const played = await loadLatestUnfinished(database, session);
	if (played === null) return null;
	const { run, title } = played;
	const position = currentPosition(run);
	const written = run.steps.length;
	return {
		runId: run.id,
		title,
		length: run.mode === 'endless' ? null : written,
		answered: position ?? written,
		href: goOnAddress(run.id, position)
	};
}
