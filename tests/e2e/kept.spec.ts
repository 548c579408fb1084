import { expect, test } from '@playwright/test';
import {
	giveSomeAnswer,
	goOn,
	hydrated,
	onQuestion,
	onReveal,
	playNow,
	startCourse
} from './play.ts';

test('going back or reloading never changes an answer', async ({ page }) => {
	await startCourse(page, { kind: 'Pick one', length: 5 });
	await hydrated(page);
	await giveSomeAnswer(page);
	await onReveal(page);
	const verdict = await page.locator('p.verdict').textContent();
	await page.reload();
	await onReveal(page);
	await expect(page.locator('p.verdict')).toHaveText(verdict ?? '');
	await goOn(page);
	await page.goBack();
	await onReveal(page);
	await expect(page.locator('p.verdict')).toHaveText(verdict ?? '');
});

test('a second post of another answer is not taken', async ({ page }) => {
	await startCourse(page, { kind: 'Pick one', length: 5 });
	const address = page.url();
	const origin = new URL(address).origin;
	for (const option of ['0', '1']) {
		await page.request.post(`${address}?/answer`, { form: { option }, headers: { origin } });
	}
	await page.goto(address);
	await onReveal(page);
	await expect(page.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText('A');
	await expect(page.locator('section li', { hasText: 'Your answer' })).toHaveCount(1);
	await expect(page.locator('section li').first()).toContainText('Your answer');
});

test("nobody else's run can be looked at or answered", async ({ page, browser }) => {
	await playNow(page);
	const stranger = await browser.newPage();
	const response = await stranger.goto(page.url());
	expect(response?.status()).toBe(404);
	await stranger.close();
});

test('an answer that could not be sent is kept, said in words, and sent again', async ({
	page,
	context
}) => {
	await startCourse(page, { kind: 'Estimate', length: 5 });
	await hydrated(page);
	const field = page.locator('input[inputmode="decimal"]');
	const low = (await page.getByRole('slider').getAttribute('min')) ?? '';
	await context.setOffline(true);
	await field.fill(low);
	await page.getByRole('button', { name: 'Check my answer' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be reached');
	await expect(field).toHaveValue(low);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Send again' }).click();
	await onReveal(page);
});

test('a timer runs on through a reload, and its end is an answer', async ({ page }) => {
	await startCourse(page, { kind: 'Pick one', length: 5, timer: '10 s' });
	await hydrated(page);
	await expect(page.getByRole('timer')).toBeAttached();
	await page.reload();
	await onReveal(page);
	await expect(page.getByText('No answer', { exact: true })).toBeVisible();
	await goOn(page);
	await onQuestion(page, 2);
});

test('what is chosen before the page listens is chosen', async ({ page }) => {
	let arrive = () => {};
	const isWanted = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (route) => {
		await isWanted;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	const form = page.locator('form', { hasText: 'Start this quiz' });
	await form.getByLabel(/elements/).check();
	await form.getByLabel('Estimate', { exact: true }).check();
	await form.getByLabel('20 s', { exact: true }).check();
	arrive();
	await hydrated(page);
	await expect(form.getByLabel('Estimate', { exact: true })).toBeChecked();
	await expect(form.getByLabel('20 s', { exact: true })).toBeChecked();
	await expect(form.getByLabel('States and melting points')).toBeVisible();
});
