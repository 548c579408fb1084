import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatTemplate,
	parseTemplate
} from '../../../../src/lib/engine/facts/phrasings/parse-template.ts';

describe('a template', () => {
	const slot = fc.record({
		field: fc.stringMatching(/^[a-z_]{1,8}$/),
		path: fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 3 })
	});
	const text = fc.string().map((each) => each.replace(/[{}]/g, ''));

	test('is written as it was read', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(text, slot)), text, (pairs, end) => {
				const written = formatTemplate([...pairs.flat(), end]).trim();
				const read = parseTemplate(written);
				expect(read.ok ? formatTemplate(read.value) : written).toBe(written);
			})
		);
	});

	test('is understood or refused, whatever it holds', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[{}.a\s]*$/),
				(each) => typeof parseTemplate(each).ok === 'boolean'
			)
		);
	});
});
