import { expect, test } from '@playwright/test';
import { giveSomeAnswer, goOn, onQuestion, onReveal } from './play.ts';
import { openLanBrowser } from './round.ts';

test('on a school LAN, by a name over plain http, a quiz is played and found again', async ({
	baseURL
}) => {
	const browser = await openLanBrowser();
	const page = await browser.newPage();
	const port = new URL(baseURL ?? '').port;
	await page.goto(`http://baige.lan:${port}/`);
	await page.getByRole('button', { name: 'Play now' }).click();
	await onQuestion(page, 1);
	await giveSomeAnswer(page);
	await onReveal(page);
	await goOn(page);
	await page.goto(`http://baige.lan:${port}/`);
	await expect(page.getByRole('link', { name: 'Continue, 1 of 10 done' })).toBeVisible();
	await browser.close();
});
