/** All tables, as Kysely's types. Ids are text, moments integer milliseconds since 1970, JSON is text. */
export interface Tables {
	readonly session: SessionTable;
	readonly quiz: QuizTable;
	readonly run: RunTable;
	readonly serving: ServingTable;
	readonly answer: AnswerTable;
}

/** A browser that started a quiz. Its id is the hash of the secret in its cookie. */
export interface SessionTable {
	readonly id: string;
	readonly started: number;
}

/** A frozen quiz. */
export interface QuizTable {
	readonly id: string;
	/** Name of the fact base. */
	readonly base: string;
	/** The fact base's title: a `Localized` as JSON. */
	readonly title: string;
	readonly length: number;
	/** A `Quiz` as JSON. */
	readonly content: string;
	readonly written: number;
}

export interface RunTable {
	readonly id: string;
	readonly session: string;
	readonly quiz: string;
	readonly language: string;
	/** Milliseconds for each question; null without a timer. */
	readonly time_limit: number | null;
	readonly started: number;
	readonly finished: number | null;
	/** Id of the public result; null until the run is finished. */
	readonly result: string | null;
}

/** When a question was first shown to its player. */
export interface ServingTable {
	readonly run: string;
	readonly position: number;
	readonly served: number;
}

/** An answer, its mark and its points: written once, never changed. */
export interface AnswerTable {
	readonly run: string;
	readonly position: number;
	/** Id of the question's topic. */
	readonly topic: string;
	/** An `Answer` as JSON; null when time ran out or the question was skipped. */
	readonly answer: string | null;
	readonly verdict: 'right' | 'partly' | 'wrong';
	readonly share: number;
	readonly points: number;
	readonly answered: number;
}
