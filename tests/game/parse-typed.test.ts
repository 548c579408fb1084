import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_MAX } from '../../src/lib/game/answer.ts';
import { parseTyped } from '../../src/lib/game/parse-typed.ts';

describe('a typed answer', () => {
	it.each([
		['  Irtysh \n', 'Irtysh'],
		['New\u00a0 \tYork', 'New York'],
		['Irt\u0000ysh', 'Irtysh'],
		['Irt\ud800ysh', 'Irtysh'],
		['\udc00Ural', 'Ural'],
		['\u202eUral\u2066', 'Ural'],
		['Ur\u200bal\ufeff', 'Ural'],
		['Ural \ue000', 'Ural'],
		['e\u0301', 'é'],
		['می\u200cروم', 'می\u200cروم'],
		['12.5', '12.5'],
		['+', '+']
	])('%j is read as %j', (typed, text) => {
		expect(parseTyped(typed)).toEqual({ ok: true, value: text });
	});

	it.each(['', ' \n', '\u0000', '\ud800', '\u200d', '\u0301'])('cannot be %j', (typed) => {
		expect(parseTyped(typed)).toEqual({ ok: false, error: 'empty' });
	});

	it('buries no letter under marks', () => {
		expect(parseTyped(`a${'\u0316'.repeat(100)}`)).toEqual({
			ok: true,
			value: `a${'\u0316'.repeat(5)}`
		});
	});

	it('has a length', () => {
		expect(parseTyped('x'.repeat(TEXT_MAX)).ok).toBe(true);
		expect(parseTyped('x'.repeat(TEXT_MAX + 1))).toEqual({ ok: false, error: 'too-long' });
		expect(parseTyped('x'.repeat(1_000_000))).toEqual({ ok: false, error: 'too-long' });
	});

	it('is whole, and is read the same again, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(2), (typed, kind) => {
				const read = parseTyped([typed, typed.slice(1), `${typed}\ud800`][kind] ?? '');
				if (!read.ok) return;
				expect(read.value.isWellFormed()).toBe(true);
				expect(parseTyped(read.value)).toEqual(read);
			}),
			{ numRuns: 3000 }
		);
	});
});
