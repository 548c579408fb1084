import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { PracticeBase, PracticePage, PracticeTopic } from '../../game/pages/practice-page.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { thawMemory } from '../practice/remember.ts';
import { isKnown } from '../practice/review.ts';
import type { Services } from '../services.ts';
import type { SessionId } from '../session/session-id.ts';

/** One remembered field of a fact. */
interface Remembered {
	readonly base: string;
	readonly topic: string;
	readonly due: number;
	readonly card: string;
}

/** The visitor's memory, by base and topic; `accepts` is the `Accept-Language` header. */
export async function practicePage(
	{ database, bases, clock }: Pick<Services, 'database' | 'bases' | 'clock'>,
	session: SessionId | null,
	accepts: string | null
): Promise<PracticePage> {
	const memories =
		session === null
			? []
			: await database
					.selectFrom('memory')
					.select(['base', 'topic', 'due', 'card'])
					.where('session', '=', session)
					.execute();
	const now = clock();
	const pages = [...bases.values()].map((base) =>
		practiceBase(base, chooseLanguage(accepts, base.languages), counted(base, memories, now))
	);
	return { bases: pages.toSorted((a, b) => b.due - a.due), now };
}

/** A base's memories, and the moment at which they are looked at. */
interface Counted {
	readonly now: number;
	readonly memories: readonly Remembered[];
}

const counted = (base: FactBase, all: readonly Remembered[], now: number): Counted => ({
	now,
	memories: all.filter((memory) => memory.base === base.name)
});

function practiceBase(base: FactBase, language: string, { memories, now }: Counted): PracticeBase {
	const byTopic = Map.groupBy(memories, ({ topic }) => topic);
	const topics = [...byTopic].map(([id, own]): PracticeTopic => {
		const due = own.filter((memory) => memory.due <= now).length;
		const known = own.filter(({ card }) => isKnown(thawMemory(card), now)).length;
		const topic = base.topics.get(id)?.[language] ?? id;
		return { id, topic, known, due, learning: own.length - known - due };
	});
	const due = topics.reduce((sum, topic) => sum + topic.due, 0);
	return {
		name: base.name,
		title: base.title[language] ?? base.name,
		due,
		topics: topics.toSorted((a, b) => total(b) - total(a)),
		nextDue: due > 0 || memories.length === 0 ? null : Math.min(...memories.map((m) => m.due))
	};
}

const total = ({ known, learning, due }: PracticeTopic): number => known + learning + due;
