import { expect, test } from '@playwright/test';
import { hydrated, playNow } from './play.ts';

const PAPER = { light: 'rgb(242, 249, 250)', dark: 'rgb(7, 28, 36)' };

test('the device decides the scheme until the visitor does, and the choice is remembered', async ({
	page
}) => {
	const html = page.locator('html');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/about');
	await hydrated(page);
	await expect(html).toHaveCSS('background-color', PAPER.dark);
	await page.getByRole('radio', { name: 'Light' }).check({ force: true });
	await expect(html).toHaveCSS('background-color', PAPER.light);
	await page.goto('/');
	await expect(html).toHaveCSS('background-color', PAPER.light);
	await hydrated(page);
	await page.getByRole('radio', { name: 'As the device' }).check({ force: true });
	await expect(html).toHaveCSS('background-color', PAPER.dark);
});

test('nothing that a player loads comes from elsewhere or breaks the policy', async ({ page }) => {
	const faults: string[] = [];
	const foreign: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1')
			foreign.push(request.url());
	});
	await playNow(page);
	await hydrated(page);
	expect(faults).toEqual([]);
	expect(foreign).toEqual([]);
});

test('the icons and the manifest are there', async ({ request }) => {
	for (const path of [
		'/favicon.svg',
		'/icon-192.png',
		'/icon-512.png',
		'/manifest.webmanifest',
		'/robots.txt'
	]) {
		expect((await request.get(path)).status(), path).toBe(200);
	}
});

test('a phone is ready for its first answer after at most 60 kB of scripts and styles', async ({
	page,
	browser
}) => {
	await playNow(page);
	const sizes: Promise<number>[] = [];
	const storageState = await page.context().storageState();
	const fresh = await browser.newPage({ storageState });
	fresh.on('requestfinished', (request) => {
		if (['script', 'stylesheet'].includes(request.resourceType()))
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await fresh.goto(page.url());
	await hydrated(fresh);
	await fresh.waitForLoadState('networkidle');
	const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(total).toBeGreaterThan(1000);
	expect(total).toBeLessThanOrEqual(60_000);
	await fresh.close();
});
