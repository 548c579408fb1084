import { exportQuestions } from '../lib/engine/export/export-questions.ts';
import type { FormatName } from '../lib/engine/export/formats.ts';
import { itemOf } from '../lib/engine/export/item-of.ts';
import { keySheet, questionSheet } from '../lib/engine/export/text.ts';
import type { WrittenQuestion } from '../lib/engine/quiz/quiz.ts';

type Paper = readonly WrittenQuestion[];

/**
 * Prints questions in a format, and on standard error what it cannot hold. Several papers to read come
 * with a form feed before every sheet, so that a printer begins a page; other formats hold all papers in
 * one file, one after the other.
 */
export function printPapers(papers: readonly Paper[], format: FormatName): void {
	if (papers.length > 1 && format === 'text') {
		process.stdout.write(papers.flatMap(sheetsOf).join('\f'));
		return;
	}
	const exported = exportQuestions(format, papers.flat());
	process.stdout.write(exported.text);
	for (const [kind, number] of exported.leftOut) {
		console.error(`${format} cannot hold ${number} of the kind ${kind}: left out`);
	}
	if (papers.length > 1) console.error(rangesOf(papers, format));
}

function sheetsOf(paper: Paper, index: number): readonly string[] {
	const items = paper.map(itemOf);
	return [
		`Paper ${index + 1}\n\n${questionSheet(items)}\n`,
		`Key to paper ${index + 1}\n\n${keySheet(items)}\n`
	];
}

/** Which questions of the file are which paper, counted as far as the format holds them. */
function rangesOf(papers: readonly Paper[], format: FormatName): string {
	let last = 0;
	const ranges = papers.map((paper, index) => {
		const left = [...exportQuestions(format, paper).leftOut.values()];
		const first = last + 1;
		last += paper.length - left.reduce((sum, number) => sum + number, 0);
		return `paper ${index + 1}: questions ${first} to ${last}`;
	});
	return ranges.join('; ');
}
