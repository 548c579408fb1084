import { htmlEmphasis, htmlText } from './emphasis.ts';
import { explain, explainAll } from './explain.ts';
import { itemName } from './item-name.ts';
import type { Item } from './item.ts';
import { moodleAnswers, moodleType } from './moodle-answers.ts';
import { element, xmlText } from './xml.ts';

/**
 * Moodle's own XML (docs.moodle.org, "Moodle XML format"; elements and defaults are those that its
 * importer reads). What Moodle keeps as HTML is HTML that shows just our text; short answers and the
 * right sides of pairs are plain, as Moodle wants them. `ordering` needs Moodle 4.4 or later.
 */
export const writeMoodleXml = (items: readonly Item[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${items.map(question).join('\n')}\n</quiz>\n`;

function question(item: Item): string {
	const reason = hasRemarksOfItsOwn(item) ? explain(item) : explainAll(item);
	const parts = [
		element('name', {}, element('text', {}, xmlText(itemName(item)))),
		html('questiontext', htmlEmphasis(item.stem)),
		html('generalfeedback', htmlText(reason)),
		element('defaultgrade', {}, '1'),
		element('hidden', {}, '0'),
		element('idnumber', {}, xmlText(item.id)),
		...moodleAnswers(item),
		element('tags', {}, [item.kind, item.level, item.topic].map(tag).join(''))
	];
	return `<question type="${moodleType(item)}">\n${parts.join('\n')}\n</question>`;
}

const hasRemarksOfItsOwn = ({ form }: Item): boolean => form === 'one' || form === 'many';

const html = (name: string, markup: string): string =>
	element(name, { format: 'html' }, element('text', {}, xmlText(markup)));

const tag = (text: string): string => element('tag', {}, element('text', {}, xmlText(text)));
