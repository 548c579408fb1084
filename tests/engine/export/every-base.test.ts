import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'gift-pegjs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportQuestions } from '../../../src/lib/engine/export/export-questions.ts';
import { type FormatName, FORMATS, isFormatName } from '../../../src/lib/engine/export/formats.ts';
import { dealPapers } from '../../../src/lib/engine/quiz/deal-papers.ts';
import { writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { openFactBases } from '../../../src/lib/server/fact-bases.ts';

const bases = [...(await openFactBases('questions')).values()];
const NAMES = Object.keys(FORMATS).filter(isFormatName);

/** How many questions a reader of the format finds. */
const COUNTS: Readonly<Record<FormatName, (text: string) => number>> = {
	text: (text) => (text.split('\nKey\n')[1]?.match(/^\d+\. /gmu) ?? []).length,
	json: (text) =>
		text
			.trimEnd()
			.split('\n')
			.map((line): unknown => JSON.parse(line)).length,
	gift: (text) => parse(text).length,
	'moodle-xml': (text) =>
		new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName('question')
			.length,
	aiken: (text) => (text.match(/^ANSWER: [A-Z]$/gmu) ?? []).length,
	anki: (text) =>
		Papa.parse(text, { delimiter: '\t', comments: '#', skipEmptyLines: true }).data.length,
	csv: (text) => Papa.parse(text.slice(1), { header: true, skipEmptyLines: true }).data.length
};

describe.each(bases)('questions about $name leave the game', (base) => {
	const order = { seed: 'out', kinds: [], topics: [], level: null, language: 'en' } as const;
	const [written = []] = dealPapers(writeBatch(base, order), { papers: 1, count: 400 });

	it.each(NAMES)('as %s: each is in the file or counted as left out', (name) => {
		const { text, leftOut } = exportQuestions(name, written);
		const left = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
		expect(written).toHaveLength(400);
		expect(COUNTS[name](text) + left).toBe(400);
		expect(left).toBeLessThan(400);
	});

	it('and only kinds that the format has no form for are left out of GIFT and Moodle XML', () => {
		const kindsLeft = (name: FormatName) =>
			[...exportQuestions(name, written).leftOut.keys()].sort();
		expect(kindsLeft('gift')).toEqual(['order', 'timeline']);
		expect(kindsLeft('moodle-xml')).toEqual(['timeline']);
	});
});
