import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isTheme, THEME_KEY, THEMES } from '../../src/lib/game/theme.ts';

it('the page reads the remembered scheme under the name it is written by', () => {
	expect(readFileSync('src/app.html', 'utf8')).toContain(`localStorage.getItem('${THEME_KEY}')`);
});

it('only what the switch offers is a scheme', () => {
	expect(THEMES.filter(isTheme)).toEqual(THEMES);
	expect([null, '', 'Dark', 'blue'].filter(isTheme)).toEqual([]);
});
