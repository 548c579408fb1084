import type {
	BooleanQuestion,
	ManyQuestion,
	NumberQuestion,
	OneQuestion,
	OrderQuestion,
	PairsQuestion,
	PlaceQuestion,
	Question,
	TextQuestion
} from '../../../game/question.ts';
import type { Sheet } from '../rules/sheet.ts';
import type { Label } from './labels.ts';

type Own<Asked extends Question> = Omit<Asked, 'id' | 'kind' | 'level' | 'topic' | 'prompt'>;

/** What is shown beside the stem, and what the item rules look at. */
export interface LaidOut {
	readonly beside:
		| Own<OneQuestion>
		| Own<ManyQuestion>
		| Own<BooleanQuestion>
		| Own<NumberQuestion>
		| Own<TextQuestion>
		| Own<OrderQuestion>
		| Own<PairsQuestion>
		| Own<PlaceQuestion>;
	/** What the statement to judge says of the asked field; null for other forms. */
	readonly claim: string | null;
	readonly sheet: Pick<
		Sheet,
		'options' | 'besides' | 'rights' | 'keys' | 'ranks' | 'values' | 'isConfusable'
	>;
}

/** All of them, or null when one is lacking. */
export function labelsOf(labels: readonly (Label | null)[]): readonly Label[] | null {
	const present = labels.filter((label) => label !== null);
	return present.length === labels.length ? present : null;
}
