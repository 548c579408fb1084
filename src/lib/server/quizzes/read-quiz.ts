import { LRUCache } from 'lru-cache';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Database } from '../database/open-database.ts';
import { thawQuiz } from './quiz-store.ts';

/** Of the quizzes read last, so many characters of JSON are kept parsed: some hundreds of the usual length. */
const KEPT_CHARACTERS = 8 * 1024 * 1024;

const shelves = new WeakMap<Database, LRUCache<string, Quiz>>();

/**
 * The stored quiz of that id, which has so many questions; null when it is gone. Every request of a run
 * reads its quiz, and an endless one is long: so it is parsed once. What an id and a length name never
 * changes: an endless quiz grows at its end, and is cut there.
 */
export async function readQuiz(
	database: Database,
	{ id, length }: { readonly id: string; readonly length: number }
): Promise<Quiz | null> {
	const shelf = shelfOf(database);
	const known = shelf.get(nameOf(id, length));
	if (known !== undefined) return known;
	const row = await database
		.selectFrom('quiz')
		.select('content')
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined) return null;
	const quiz = thawQuiz(row.content);
	// By its own length: it may have grown since the caller heard of it.
	shelf.set(nameOf(id, quiz.key.length), quiz, { size: row.content.length });
	return quiz;
}

const nameOf = (id: string, length: number): string => `${id} ${length}`;

function shelfOf(database: Database): LRUCache<string, Quiz> {
	const known = shelves.get(database);
	if (known !== undefined) return known;
	const shelf = new LRUCache<string, Quiz>({ maxSize: KEPT_CHARACTERS });
	shelves.set(database, shelf);
	return shelf;
}
