import { expect, test } from '@playwright/test';
import { answerForm, onQuestion, onReveal, playNow, playToTheEnd, startCourse } from './play.ts';

test.use({ javaScriptEnabled: false });

test('a whole quiz is played to its result without JavaScript', async ({ page }) => {
	await playNow(page);
	expect(await playToTheEnd(page)).toBe(10);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 10 right$/);
	await page.getByRole('button', { name: 'Same questions' }).click();
	await onQuestion(page, 1);
});

test('an order is made with buttons alone, and kept when the page comes back', async ({ page }) => {
	await startCourse(page, { kind: 'Put in order', length: 5 });
	const cards = answerForm(page).getByRole('listitem');
	const last = (await cards.last().locator('.text').textContent()) ?? '';
	await page.getByRole('button', { name: `Move ${last} up`, exact: true }).click();
	const count = await cards.count();
	await expect(cards.nth(count - 2).locator('.text')).toHaveText(last);
	await page.getByRole('button', { name: 'Check this order' }).click();
	await onReveal(page);
});

test('an estimate that is no number is refused in words, and kept', async ({ page }) => {
	await startCourse(page, { kind: 'Estimate', length: 5 });
	await page.locator('input[inputmode="decimal"]').fill('many');
	await page.getByRole('button', { name: 'Check my answer' }).click();
	await expect(page.getByRole('alert')).toContainText('number');
	await expect(page.locator('input[inputmode="decimal"]')).toHaveValue('many');
});

test('a question may be skipped', async ({ page }) => {
	await playNow(page);
	await page.getByRole('button', { name: 'Skip this question' }).click();
	await onReveal(page);
	await expect(page.getByText('No answer', { exact: true })).toBeVisible();
});
