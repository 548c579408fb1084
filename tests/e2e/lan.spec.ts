import { chromium, expect, test } from '@playwright/test';
import { findChromium } from './browser.ts';
import { giveSomeAnswer, goOn, onQuestion, onReveal } from './play.ts';

test('on a school LAN, by a name over plain http, a quiz is played and found again', async ({
	baseURL
}) => {
	const executablePath = findChromium();
	const browser = await chromium.launch({
		args: ['--host-resolver-rules=MAP baige.lan 127.0.0.1'],
		...(executablePath === undefined ? {} : { executablePath })
	});
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
