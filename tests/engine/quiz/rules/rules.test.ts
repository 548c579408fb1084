import { expect, test } from 'vitest';
import { flawOf, type RuleName, stemFlawOf } from '../../../../src/lib/engine/quiz/rules/rules.ts';
import type { Sheet } from '../../../../src/lib/engine/quiz/rules/sheet.ts';
import { labelFor } from '../../../../src/lib/engine/quiz/wording/labels.ts';
import { wordsOf } from '../../../../src/lib/engine/quiz/wording/words.ts';

/** A sound question; each test spoils one thing. */
function sheet(prompt: string, options: readonly string[], rest: Partial<Sheet> = {}): Sheet {
	const labels = options.map(labelFor);
	return {
		kind: 'choice',
		prompt,
		literal: wordsOf(prompt),
		shown: [],
		options: labels,
		besides: [],
		rights: [0],
		keys: labels.slice(0, 1),
		values: [],
		isConfusable: false,
		ranks: null,
		...rest
	};
}

const RIVERS = ['Iver', 'Tarn', 'Osk'];

test('a sound question breaks no rule', () => {
	expect(flawOf(sheet('Which river is the longest?', RIVERS))).toBeNull();
});

const FLAWED: readonly (readonly [RuleName, Sheet])[] = [
	['key in stem', sheet('Which river flows through Iver Valley?', RIVERS)],
	[
		'key in stem',
		sheet('In which city were these Games?', ['Paris', 'Rome', 'Oslo'], {
			shown: [wordsOf('Paris 2024')]
		})
	],
	['stem word in key', sheet('Which red thing is it?', ['Red barn', 'Blue barn', 'Old barn'])],
	['same label', sheet('Which river is it?', ['Iver', 'Tarn', 'tarn'])],
	['mixed scripts', sheet('Which river is it?', ['Iver', 'Тарн', 'Osk'])],
	['grammar cue', sheet('Which river is it?', ['the Iver', 'Tarn', 'Osk'])],
	['all or none', sheet('Which river is it?', ['Iver', 'Tarn', 'None of these'])],
	['not ascending', sheet('How many?', ['7', '5', '9'], { ranks: [7, 5, 9] })],
	[
		'number in stem',
		sheet('How many came after 1990?', ['1980', '1990', '2000'], { ranks: [1980, 1990, 2000] })
	],
	['too few options', sheet('Which river is it?', ['Iver', 'Tarn'])],
	['too long', sheet(`Which river is it${', and so on'.repeat(40)}?`, RIVERS)],
	[
		'hard to type',
		sheet('Which class?', [], { kind: 'text', keys: [labelFor('up to 57 kg')], rights: [] })
	],
	[
		'confusable name',
		sheet('Which land?', [], {
			kind: 'text',
			keys: [labelFor('Iran')],
			rights: [],
			isConfusable: true
		})
	],
	[
		'label shows value',
		sheet('Put these in order.', ['Paris 2024', 'Rio'], {
			kind: 'compare',
			keys: [],
			values: [labelFor('28 August 2024'), labelFor('5 August 2016')]
		})
	]
];

test.each(FLAWED)('%s is found', (rule, flawed) => {
	expect(flawOf(flawed)).toBe(rule);
});

const FLAWED_STEMS: readonly (readonly [RuleName, string])[] = [
	['article at the end', 'The Iver is an'],
	['negative', 'Which river does not reach the sea?'],
	['negative', 'Какая река не впадает в море?'],
	['absolute', 'Which river is usually the coldest?'],
	['unfocused', 'The river _ and']
];

test.each(FLAWED_STEMS)('%s is found in a stem', (rule, text) => {
	expect(stemFlawOf(text, 'choice')).toBe(rule);
});

test('the odd one out may set its "not" apart, and only so', () => {
	expect(stemFlawOf('Which river does **not** reach the sea?', 'odd')).toBeNull();
	expect(stemFlawOf('Which river does not reach the sea?', 'odd')).toBe('negative');
});

test('two are enough where two are compared', () => {
	expect(flawOf(sheet('Which is longer?', ['Iver', 'Tarn'], { kind: 'compare' }))).toBeNull();
});
