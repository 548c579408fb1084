import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_BYTES, parseName, shortenName } from '../../src/lib/game/name.ts';

const faultOf = (typed: string) => {
	const parsed = parseName(typed);
	return parsed.ok ? null : parsed.error;
};

describe('a name', () => {
	it.each(['B', 'Bo', 'Ana', '李', 'Ә', '7', 'Zoë', "O'Neil", '🦅', '❤️', '🇰🇿', 'a'.repeat(24)])(
		'may be %s',
		(name) => {
			expect(parseName(name)).toEqual({ ok: true, value: name });
		}
	);

	it('is composed, and blanks count once', () => {
		expect(parseName('  Zoe\u0308\u00a0 \t Li ')).toEqual({ ok: true, value: 'Zoë Li' });
	});

	it('loses the non-joiner that Persian keyboards put between letters, and hides nothing with it', () => {
		expect(parseName('می\u200cنا')).toEqual({ ok: true, value: 'مینا' });
		expect(parseName('e\u200c\u0301')).toEqual({ ok: true, value: 'é' });
		expect(faultOf('\u200c')).toBe('name-empty');
		expect(faultOf('a\u200c\u200d')).toBe('name-hidden-characters');
	});

	it.each(['', '   ', '\u3000', '\u0301'])('must show something: %j', (name) => {
		expect(faultOf(name)).toBe('name-empty');
	});

	it.each([
		['a\u0000', 'control'],
		['a\nb', 'line break'],
		['a\u200bb', 'zero width space'],
		['a\u200db', 'zero width joiner'],
		['\ufeffa', 'byte order mark'],
		['a\u202eb', 'direction override'],
		['a\u2066b', 'direction isolate'],
		['a\u061cb', 'Arabic letter mark'],
		['\u3164', 'Hangul filler'],
		['\u2800', 'empty Braille cell'],
		['\u{1d159}', 'note without a head'],
		['a\u00adb', 'soft hyphen'],
		['a\ud800', 'half a character'],
		['a\ue000', 'private use'],
		['a\u{e0041}', 'tag']
	])('must hide nothing: %j (%s)', (name) => {
		expect(faultOf(name)).toBe('name-hidden-characters');
	});

	it('has at most 24 letters as people count them, and 96 bytes', () => {
		expect(faultOf('a'.repeat(25))).toBe('name-too-long');
		expect(faultOf('李'.repeat(24))).toBeNull();
		expect(faultOf('🦅'.repeat(24))).toBeNull();
		expect(faultOf('🇰🇿'.repeat(13))).toBe('name-too-long');
		expect(faultOf('a\u0336\u0336\u0336'.repeat(14))).toBe('name-too-long');
		expect(faultOf('a'.repeat(1_000_000))).toBe('name-too-long');
	});

	it.each(['Nguyễn Thị Ệ', 'Adébáyọ̀', 'שָׁלוֹם', 'लक्ष्म्या', 'ปั้น', 'လျှို့ဝှက်', 'རྒྱུད'])(
		'keeps the marks that its language needs: %s',
		(name) => {
			expect(faultOf(name)).toBeNull();
		}
	);

	it('buries no letter under marks, however they are spelt', () => {
		expect(faultOf(`a${'\u0336'.repeat(5)}b`)).toBeNull();
		expect(faultOf(`a${'\u0336'.repeat(6)}b`)).toBe('name-too-many-marks');
		expect(faultOf(`a${'\u0300'.repeat(47)}`)).toBe('name-too-many-marks');
		expect(faultOf(`\u1ec7${'\u0336'.repeat(4)}`)).toBe('name-too-many-marks');
	});

	it('is a name again when it is parsed again, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const parsed = parseName(typed);
				if (!parsed.ok) return;
				expect(parseName(parsed.value)).toEqual(parsed);
				expect(new TextEncoder().encode(parsed.value).length).toBeLessThanOrEqual(NAME_BYTES);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is shortened by whole letters', () => {
		expect(shortenName('Bo 🇰🇿')).toBe('Bo');
	});
});
