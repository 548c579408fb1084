import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '../../../src/lib/engine/export/clean-text.ts';
import { plainEmphasis } from '../../../src/lib/engine/export/emphasis.ts';
import { FORMATS } from '../../../src/lib/engine/export/formats.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import type { Item } from '../../../src/lib/engine/export/item.ts';
import { writtenQuestion } from './written.ts';

const { aiken } = FORMATS;

it('Aiken reads back as the same questions, by the rules of its importer', () => {
	const writable = writtenQuestion(aiken.forms).filter(aiken.fits);
	fc.assert(
		fc.property(fc.array(writable, { maxLength: 5 }), (written) => {
			expect(read(aiken.write(written))).toEqual(written.map((one) => wanted(itemOf(one))));
		}),
		{ numRuns: 300 }
	);
});

it.each(['A. Baitursynuly was which of these?', 'B) or not?', 'ANSWER: what is it?', '?'])(
	'a stem that Aiken would take for something else is left out: %s',
	(prompt) => {
		const [sample] = fc.sample(writtenQuestion(['boolean']), { numRuns: 1, seed: 1 });
		if (sample === undefined) throw new Error('no sample');
		expect(aiken.fits({ ...sample, question: { ...sample.question, prompt } })).toBe(false);
	}
);

interface Read {
	stem: string;
	options: string[];
	right: number;
}

/** A line is an option, the answer, or else a stem, as Moodle tells them apart. */
function read(text: string): readonly Read[] {
	const questions: Read[] = [];
	let open: Read = { stem: '', options: [], right: -1 };
	for (const line of text.split('\n').filter((one) => one.trim().length >= 2)) {
		if (/^[A-Z][).][ \t]/u.test(line)) open.options.push(line.slice(2).trim());
		else if (line.startsWith('ANSWER:')) {
			open.right = line.slice(7).trim().charCodeAt(0) - 'A'.charCodeAt(0);
			questions.push(open);
			open = { stem: '', options: [], right: -1 };
		} else open.stem += line;
	}
	return questions;
}

function wanted(item: Item): Read {
	const stem = oneLine(plainEmphasis(item.stem));
	if (item.form === 'boolean')
		return { stem, options: ['True', 'False'], right: item.value ? 0 : 1 };
	if (item.form !== 'one') throw new Error(`Aiken got a question of form ${item.form}`);
	const options = item.options.map(({ text }) => oneLine(text));
	return { stem, options, right: item.options.findIndex(({ right }) => right) };
}
