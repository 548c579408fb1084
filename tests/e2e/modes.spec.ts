import { expect, test } from '@playwright/test';
import { giveSomeAnswer, goOn, hydrated, onQuestion, onReveal, playToTheEnd } from './play.ts';

test('the daily round is ridden once, makes a streak, and shows everyone', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto('/');
	await page.getByRole('link', { name: /Daily round/ }).click();
	await page.waitForURL('**/daily');
	await hydrated(page);
	await page.getByRole('button', { name: "Ride today's round" }).click();
	await onQuestion(page, 1);
	await giveSomeAnswer(page);
	await onReveal(page);
	await page.goto('/daily');
	await page.getByRole('link', { name: 'Go on' }).click();
	await page.waitForURL('**/run/*/2');
	await playToTheEnd(page);
	await page.goto('/daily');
	await hydrated(page);
	await expect(page.getByText('1 day', { exact: true })).toHaveCount(2);
	await expect(page.getByRole('link', { name: /of 10 right/ })).toHaveCount(1);
	await page.getByRole('link', { name: "Everyone's" }).click();
	await page.waitForURL('**/daily/2*');
	const own = page.getByRole('row', { name: /you/ });
	await expect(own).toHaveCount(1);
	await page.getByRole('button', { name: 'Ride it all the same' }).click();
	await onQuestion(page, 1);
	await playToTheEnd(page);
	await page.getByRole('link', { name: "Your result's page" }).click();
	await expect(page.getByText('(not for the first time)')).toBeVisible();
	await page.goto('/me');
	await expect(page.getByText(/^Daily round of /)).toHaveCount(2);
	expect(faults).toEqual([]);
});

test('a past day can be ridden, tomorrow cannot', async ({ page }) => {
	const dayAt = (days: number) =>
		new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	// Two days, so that a midnight during the test matters to neither.
	expect((await page.goto(`/daily/${dayAt(2)}`))?.status()).toBe(404);
	await page.goto(`/daily/${dayAt(-2)}`);
	await hydrated(page);
	await expect(page.getByText('does not count')).toBeVisible();
	await page.getByRole('button', { name: 'Ride it all the same' }).click();
	await onQuestion(page, 1);
});

test('an endless run ends with its third mistake', async ({ page }) => {
	await page.goto('/endless');
	await hydrated(page);
	await page.getByRole('button', { name: 'Ride' }).first().click();
	await page.waitForURL('**/run/*/1');
	await expect(page.locator('main').getByText('3 mistakes left')).toBeVisible();
	for (let mistakes = 0; mistakes < 3;) {
		await page.getByRole('button', { name: 'Skip this question' }).click();
		await onReveal(page);
		mistakes++;
		await goOn(page);
	}
	await expect(page).toHaveURL(/\/end$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('0 of 3 right');
	await page.goto('/me');
	await expect(page.getByText('Endless', { exact: true })).toBeVisible();
});

test('practice remembers what was asked, and shows it as a chart with numbers', async ({
	page
}) => {
	await page.goto('/practice');
	await hydrated(page);
	await page.getByRole('button', { name: 'Practise something new' }).first().click();
	await onQuestion(page, 1);
	expect(await playToTheEnd(page)).toBe(10);
	await page.goto('/practice');
	const chart = page.getByRole('table', { name: /What you know/ });
	await expect(chart.first()).toBeVisible();
	await page.goto('/me');
	await expect(page.getByRole('row').getByText('Practice', { exact: true })).toBeVisible();
});
