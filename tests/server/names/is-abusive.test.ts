import { describe, expect, test } from 'vitest';
import { isAbusive } from '../../../src/lib/server/names/is-abusive.ts';
import { parsePublicName } from '../../../src/lib/server/names/parse-public-name.ts';

describe('a name is refused', () => {
	test.each([
		'fuck',
		'F.U.C.K',
		'fuuuck you',
		'sh1t',
		'a55',
		'ѕһіt',
		'сunt',
		'хуй',
		'Х У Й',
		'xyй',
		'нахуй',
		'пизда',
		'П1zда',
		'блядь',
		'6лядь',
		'ебать',
		'заебал',
		'мудак',
		'пидор',
		'pizda',
		'сука',
		'cука',
		'қотақ',
		'котак',
		'Қотақбас',
		'сігейін',
		'жәлеп',
		'қаншық',
		'көт',
		'qotaq',
		'Siktir',
		'blyat',
		'cyka',
		'пидр',
		'ꜰᴜᴄᴋ',
		'Hitler',
		'Гитлер'
	])('%s', (name) => {
		expect(isAbusive(name)).toBe(true);
	});
});

describe('a name is taken, though a part of it looks bad', () => {
	test.each([
		'Scunthorpe',
		'Cassandra',
		'Assel',
		'Assylbek 7',
		'Ali 455',
		'Player 161',
		'717',
		'Turdybek',
		'Semen Semenov',
		'Cumali',
		'Anush',
		'Nazira',
		'Plato',
		'Vlad',
		'Ckalof',
		'Blade',
		'Bo',
		'李',
		'Ғалымжан Әбдіқадыров',
		'Айгүл',
		'Әсел',
		'Жәнібек',
		'Мұдағали',
		'Боқаев',
		'Хуан',
		'Страхуй меня',
		'Корабля',
		'Рубля',
		'Оскорблять',
		'Кот Матроскин',
		'Бок о бок',
		'Сукачёв',
		'Хлеб',
		'Небо',
		'Себастьян',
		'Глеб',
		'Потребитель',
		'Ибрагим',
		'Ибадат',
		'Сикстинская',
		'Мандарин',
		'Амангелді',
		'Шешен',
		'Сигита',
		'Хачатурян',
		'Player 007',
		'Zhibek',
		'Bakhyt',
		'🐎🏆',
		'Hui',
		'محمد'
	])('%s', (name) => {
		expect(isAbusive(name)).toBe(false);
	});
});

test('what breaks the rules of names is told apart from what is no name for others to read', () => {
	expect(parsePublicName('fuck')).toEqual({ ok: false, error: 'name-abusive' });
	expect(parsePublicName(' ')).toEqual({ ok: false, error: 'name-empty' });
	expect(parsePublicName('a\u202eb')).toEqual({ ok: false, error: 'name-hidden-characters' });
	expect(parsePublicName('  Айша ')).toEqual({ ok: true, value: 'Айша' });
});
