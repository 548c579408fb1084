import { beforeAll, describe, expect, test } from 'vitest';
import type { CardFace } from '../../../src/lib/server/cards/card-face.ts';
import { token } from '../../../src/lib/server/cards/light-tokens.ts';
import type { Bitmap } from './decode-png.ts';
import { coloursIn, columnsOf, drawPixels, drawUnknown, NAME_AREA, WHOLE } from './pixels.ts';

const face: CardFace = {
	title: 'Paris 2024',
	length: 4,
	right: 2,
	points: 2500,
	verdicts: ['right', 'partly', 'wrong', 'right'],
	spent: 63_000,
	name: null,
	mode: 'quiz',
	day: null
};

/** Awkward each in its own way; all fit the rules of names. */
const NAMES = {
	long: 'Bartholomew Featherstone',
	Kazakh: 'Ғалымжан Әбдіқадырұлы',
	Chinese: '李小龙的赛马大会冠军',
	emoji: '🐎🏆👍🏽🇰🇿😀',
	'right to left': 'محمد علي قنبر',
	combining: 'Ễṣ̌ q̣̇ ạ́',
	'one letter': 'I',
	Yoruba: 'Adébáyọ̀ Ọ̀ṣunlékè',
	Japanese: 'さくら ユウタ',
	Korean: '김민수 홍길동',
	Thai: 'สมชาย กิตติ์ ปั้น',
	Hindi: 'अनन्या श्रीवास्तव',
	Bengali: 'অনন্যা চট্টোপাধ্যায়',
	Punjabi: 'ਗੁਰਪ੍ਰੀਤ',
	Gujarati: 'ગુજરાતી',
	Tamil: 'கண்ணன்',
	Telugu: 'వెంకటేశ్వర్లు',
	Kannada: 'ಸಿದ್ದರಾಮಯ್ಯ',
	Malayalam: 'ലക്ഷ്മി',
	Sinhala: 'සුනිල්',
	Georgian: 'გიორგი',
	Armenian: 'Արմեն',
	Amharic: 'አበበ ቢቂላ',
	Hebrew: 'שָׁלוֹם',
	Khmer: 'សុខា',
	Lao: 'ສົມພອນ',
	Burmese: 'လျှို့ဝှက်',
	'wide capitals': 'WWWWWWWWWWWWWWWWWWWWWWWW'
} as const;

let blank: Bitmap;
beforeAll(async () => {
	blank = await drawPixels(face);
});

describe('a card', () => {
	test('is 1200 by 630 and has the colours of the pages', async () => {
		expect([blank.width, blank.height]).toEqual([1200, 630]);
		expect(coloursIn(blank, WHOLE)).toContain(token('sun').slice(1));
	});

	test('of the same face is the same, of another score another', async () => {
		expect((await drawPixels(face)).data.equals(blank.data)).toBe(true);
		expect((await drawPixels({ ...face, right: 3 })).data.equals(blank.data)).toBe(false);
	});
});

describe.each(Object.entries(NAMES))('a name that is %s', (_, name) => {
	test('is written where names stand, and stays inside the card', async () => {
		const heights = columnsOf(await drawPixels({ ...face, name }), NAME_AREA);
		const inked = [...heights.keys()].filter((column) => heights[column] !== 0);
		expect(inked.length).toBeGreaterThan(10);
		expect(inked[0]).toBeGreaterThanOrEqual(56);
		expect(inked.at(-1)).toBeLessThan(1144);
	});

	test('is written in letters, not in boxes', async () => {
		expect(hasBox(await drawPixels({ ...face, name }))).toBe(false);
	});
});

test.each([1, 9, 24])('%i boxes in place of letters would be seen', async (count) => {
	expect(hasBox(await drawUnknown(face, count))).toBe(true);
});

test.each([
	['Bo ꓐꓳ', 'Bo '],
	['q̴̈Ж̂', 'q̈Ж'],
	['ཀཁ', null]
])('of %s only is written what there are letters for', async (name, written) => {
	const pixels = await drawPixels({ ...face, name });
	expect(pixels.data.equals((await drawPixels({ ...face, name: written })).data)).toBe(true);
});

test('a name is another picture for each of its letters', async () => {
	const letters = [
		'Ә',
		'Ғ',
		'Қ',
		'Ң',
		'Ө',
		'Ұ',
		'Ү',
		'Һ',
		'І',
		'李',
		'龙',
		'马',
		'🐎',
		'🏆',
		'م',
		'ق',
		'김',
		'박',
		'ก',
		'ข',
		'अ',
		'आ',
		'გ',
		'დ'
	];
	const seen = await Promise.all(
		letters.map(async (name) => columnsOf(await drawPixels({ ...face, name }), NAME_AREA).join())
	);
	expect(new Set(seen).size).toBe(letters.length);
});

test('an emoji has colours of its own', async () => {
	const plain = coloursIn(await drawPixels({ ...face, name: 'Zoe' }), NAME_AREA);
	const emoji = coloursIn(await drawPixels({ ...face, name: 'Zoe🏆' }), NAME_AREA);
	expect(emoji).toContain('ffac33');
	expect(plain).not.toContain('ffac33');
});

test('a flag of the colour of the sky stands out from it all along', async () => {
	const heights = columnsOf(await drawPixels({ ...face, name: '🇰🇿' }), NAME_AREA);
	const inked = [...heights.keys()].filter((column) => heights[column] !== 0);
	expect(inked.length).toBeGreaterThan(64);
	expect((inked.at(-1) ?? 0) - (inked[0] ?? 0)).toBe(inked.length - 1);
});

/** A box for a missing letter has upright edges a pixel or two wide, as high as a line, with nothing beside them. */
function hasBox(bitmap: Bitmap): boolean {
	const heights = columnsOf(bitmap, NAME_AREA);
	return heights.some(
		(height, x) => height > 28 && (heights[x - 2] ?? 0) <= 4 && (heights[x + 2] ?? 0) <= 4
	);
}
