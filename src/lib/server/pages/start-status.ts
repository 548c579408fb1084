import type { StartRefusal } from '../../game/start-refusal.ts';

/**
 * The HTTP status of a refused start: 400 for a form that no page of ours sends, 422 where there is nothing
 * to ask, 429 for too much, 503 when the database failed.
 */
export function startStatus({ code }: StartRefusal): 400 | 422 | 429 | 503 {
	switch (code) {
		case 'no-such-base':
		case 'no-such-topic':
		case 'no-such-kind':
		case 'no-such-level':
		case 'out-of-bounds':
			return 400;
		case 'nothing-fits':
		case 'no-questions':
		case 'no-round':
		case 'all-known':
		case 'base-gone':
		case 'outdated':
		case 'nothing-kept':
		case 'nothing-hard':
			return 422;
		case 'too-many-quizzes':
		case 'too-many-drafts':
		case 'too-many-rounds':
			return 429;
		case 'not-saved':
			return 503;
	}
}
