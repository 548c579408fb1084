import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/lib/server/http/choose-language.ts';

const LANGUAGES = ['en', 'kk', 'ru'];

test.each([
	['kk-KZ,ru;q=0.8,en;q=0.5', 'kk'],
	['de, ru;q=0.3, kk;q=0.9', 'kk'],
	['RU', 'ru'],
	['de', 'en'],
	['kk;q=0, ru;q=0.1', 'ru'],
	[';;;q=,,', 'en'],
	['', 'en'],
	[null, 'en']
])('a visitor who asks for %j is spoken to in %s', (header, language) => {
	expect(chooseLanguage(header, LANGUAGES)).toBe(language);
});
