import { expect, test } from 'vitest';
import { joinUnits } from '../../../src/lib/server/quizzes/join-units.ts';

test.each([
	['at 25 °C and atmospheric pressure', 'at 25\u00a0°C and atmospheric pressure'],
	['the men’s 57 kg (after 53 kg)', 'the men’s 57\u00a0kg (after 53\u00a0kg)'],
	['the 400 m hurdles', 'the 400\u00a0m hurdles'],
	['about 4,248 km long', 'about 4,248\u00a0km long'],
	['at 19.3 g/cm³.', 'at 19.3\u00a0g/cm³.'],
	['до 57 кг', 'до 57\u00a0кг']
])('a number stays beside its unit: %s', (text, joined) => {
	expect(joinUnits(text)).toBe(joined);
	expect(joinUnits(joined)).toBe(joined);
});

test.each([
	'Paris 2024 medals',
	'on 8 April 2024',
	'2 minutes and 5 metres',
	'at 5 mmHg, which 3 men know',
	'Group 5 Kazakhstan',
	'57-kg class'
])('nothing else is joined: %s', (text) => {
	expect(joinUnits(text)).toBe(text);
});
