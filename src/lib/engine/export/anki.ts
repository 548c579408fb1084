import { answerLines, bodyLines } from './body-lines.ts';
import { htmlEmphasis, htmlText } from './emphasis.ts';
import { explainAll } from './explain.ts';
import type { Item } from './item.ts';

/**
 * Notes for Anki 2.1.54 or later (docs.ankiweb.net, "Text Files", "File Headers"): the question with
 * its options in front, answer and reason behind, tags for kind, level and topic. Every field is
 * quoted, so that none begins like a header or holds a bare tab.
 */
export const writeAnki = (items: readonly Item[]): string =>
	[...HEADERS, ...items.map(note), ''].join('\n');

const HEADERS = [
	'#separator:Tab',
	'#html:true',
	'#notetype:Basic',
	'#columns:Front\tBack\tTags',
	'#tags column:3'
] as const;

function note(item: Item): string {
	const front = [htmlEmphasis(item.stem), ...bodyLines(item).map(htmlText)].join('<br>');
	const answer = answerLines(item).map((line) => `<strong>${htmlText(line)}</strong>`);
	const back = [...answer, htmlText(explainAll(item))].join('<br>');
	const tags = [item.kind, item.level, item.topic.replace(/\s+/gu, '_')].join(' ');
	return [inert(front), inert(back), tags].map(quote).join('\t');
}

/** Square brackets would make Anki look for sounds and LaTeX. */
const inert = (html: string): string => html.replaceAll('[', '&#91;');

const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`;
