import { expect, test, type Page } from '@playwright/test';
import { hydrated, playToTheEnd, startCourse } from './play.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Plays a short quiz, and shares from its end. Gives back what was to be sent. */
async function share(page: Page): Promise<string> {
	await startCourse(page, { length: 5 });
	await playToTheEnd(page);
	await hydrated(page);
	const text = await page.getByLabel('Send it to a friend').inputValue();
	await page.getByRole('button', { name: 'Share' }).click();
	return text;
}

/** What the browser offers besides, before any page has loaded. */
const offer = (page: Page, offered: 'sharing' | 'copying' | 'nothing') =>
	page.addInitScript((what) => {
		const sent: string[] = [];
		const put = (name: string, value: unknown) =>
			Object.defineProperty(navigator, name, { configurable: true, value });
		put('share', what === 'sharing' ? async (data: ShareData) => sent.push(`${data.text}`) : null);
		const writeText = async (text: string) => sent.push(text);
		put('clipboard', what === 'copying' ? { writeText } : undefined);
		Object.defineProperty(window, 'sent', { value: sent });
	}, offered);

const sent = (page: Page) => page.evaluate(() => Reflect.get(window, 'sent'));

test('a device that can share is handed sentence, grid and address', async ({ page }) => {
	await offer(page, 'sharing');
	const text = await share(page);
	expect(await sent(page)).toEqual([text]);
	expect(text).toMatch(/^Bäige, .* of 5 right.*\n\n.+\n\nhttp:.*\/r\/[\w-]{22}$/);
	await expect(page.getByRole('status').filter({ hasText: 'Shared' })).toBeVisible();
});

test('where there is no sharing the text is copied', async ({ page }) => {
	await offer(page, 'copying');
	expect([await share(page)]).toEqual(await sent(page));
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
});

test('over plain http, which allows neither, the text stands selected', async ({ page }) => {
	await offer(page, 'nothing');
	const text = await share(page);
	await expect(page.getByRole('status').filter({ hasText: 'Selected' })).toBeVisible();
	const selected = await page.getByLabel('Send it to a friend').evaluate((field) => {
		if (!(field instanceof HTMLTextAreaElement)) return '';
		return field.value.slice(field.selectionStart, field.selectionEnd);
	});
	expect(selected).toBe(text);
});
