import type { Kind } from '../../../../game/kind.ts';
import type { Frame, RelationPhrasing, Template } from '../../../facts/phrasing.ts';
import type { WrittenQuestion } from '../../quiz.ts';
import { sameDay } from './denotes.ts';
import { matchText, type Spoken } from './match-text.ts';
import type { Shown } from './shown.ts';

/** The texts that a frame may ask this kind with, most likely first. */
export function templatesFor(
	kind: Kind,
	frame: Frame | null,
	phrasing: RelationPhrasing | null
): readonly (Template | null)[] {
	if (frame === null) return [];
	switch (kind) {
		case 'choice':
		case 'text':
		case 'estimate':
		case 'twohop':
			return [frame.question];
		case 'truth':
			return [frame.statement ?? phrasing?.statement ?? null];
		case 'many':
			return [frame.several];
		case 'odd':
			return [frame.exception];
		case 'order':
			return [frame.order?.question ?? null];
		case 'compare':
			return [frame.order?.compare ?? null, frame.order?.converse ?? null];
		case 'timeline':
			return [frame.order?.timeline ?? null];
		case 'match':
			return [frame.match?.question ?? null];
		case 'count':
			return [frame.count, frame.most, frame.sum?.question ?? null];
	}
}

/** Reads a prompt back against the first of these texts that it is. */
export function readPrompt(
	templates: readonly (Template | null)[],
	written: WrittenQuestion,
	spoken: Spoken
): Read {
	const known = templates.filter((template) => template !== null);
	const { prompt } = written.question;
	const undated = withoutDate(prompt, spoken);
	for (const template of known) {
		const shown = matchText(template, prompt, spoken);
		if (shown !== null) return { template, shown, dated: false };
		const rest = undated === null ? null : matchText(template, undated, spoken);
		if (rest !== null) return { template, shown: rest, dated: true };
	}
	return { template: known[0] ?? null, shown: null, dated: false };
}

/** Which template a prompt was made from, and what it shows in its slots; null where none fits. */
export interface Read {
	readonly template: Template | null;
	readonly shown: readonly Shown[] | null;
	/** Does the row's own date stand behind the text, in brackets? */
	readonly dated: boolean;
}

/** The prompt without a bracket at its end that holds the row's as-of date; null when there is none. */
function withoutDate(prompt: string, { table, row, language }: Spoken): string | null {
	const bracket = / \(([^()]+)\)(?=[?.!:]?$)/u.exec(prompt);
	const date = table.relation.claims.asOf(row);
	if (bracket === null || date === null || !sameDay(bracket[1] ?? '', date, language)) return null;
	return prompt.replace(bracket[0], '');
}
