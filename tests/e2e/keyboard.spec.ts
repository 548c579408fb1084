import { expect, test, type Page } from '@playwright/test';
import { hydrated, onQuestion, onReveal, playNow, startCourse } from './play.ts';

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('the focus follows the play: stem, answer, next stem; Enter goes on', async ({ page }) => {
	await startCourse(page, { kind: 'Pick one', length: 5 });
	await hydrated(page);
	const stem = page.getByRole('heading', { level: 1 });
	await expect(stem).toBeFocused();
	await page.keyboard.press('1');
	await onReveal(page);
	expect(await focused(page)).toBe('The answer and why');
	await page.keyboard.press('Enter');
	await onQuestion(page, 2);
	await expect(stem).toBeFocused();
});

test('number keys leave a control alone that has the focus, and can be switched off', async ({
	page
}) => {
	await startCourse(page, { kind: 'Pick one', length: 5 });
	await hydrated(page);
	const skip = page.getByRole('button', { name: 'Skip this question' });
	const keys = page.getByRole('checkbox', { name: /Number keys answer/ });
	await skip.focus();
	await page.keyboard.press('1');
	await expect(skip).toBeVisible();
	await keys.uncheck();
	await page.reload();
	await hydrated(page);
	await expect(keys).not.toBeChecked();
	await page.keyboard.press('1');
	await expect(skip).toBeVisible();
});

test('true or false is answered with Tab and Enter', async ({ page }) => {
	await startCourse(page, { kind: 'True or false', length: 5 });
	await hydrated(page);
	await page.keyboard.press('Tab');
	expect(await focused(page)).toContain('True');
	await page.keyboard.press('Enter');
	await onReveal(page);
});

test('an estimate is typed or slid, and the two stay together', async ({ page }) => {
	await startCourse(page, { kind: 'Estimate', length: 5 });
	await hydrated(page);
	const field = page.locator('input[inputmode="decimal"]');
	const slider = page.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('Home');
	const low = await slider.getAttribute('min');
	await expect(field).toHaveValue(low ?? '');
	const high = (await slider.getAttribute('max')) ?? '';
	await field.fill(high);
	await expect(slider).toHaveValue(high);
	await field.press('Enter');
	await onReveal(page);
});

test('an order is made with the keyboard, and each move is said', async ({ page }) => {
	await startCourse(page, { kind: 'Put in order', length: 5 });
	await hydrated(page);
	const down = page.getByRole('button', { name: / down$/ }).first();
	const name = (await down.getAttribute('aria-label')) ?? '';
	await down.press('Enter');
	const same = page.getByRole('button', { name, exact: true });
	await expect(same).toBeFocused();
	const moved = name.replace(/^Move (.*) down$/, '$1');
	await expect(page.getByText(new RegExp(`${moved}: place 2 of`))).toHaveCount(1);
	await page.getByRole('button', { name: 'Check this order' }).press('Enter');
	await onReveal(page);
});

test('an order is made by dragging', async ({ page }) => {
	await startCourse(page, { kind: 'Put in order', length: 5 });
	await hydrated(page);
	const grips = page.locator('[data-grip]');
	const last = grips.last();
	const text = await page.locator('form ol li .text').last().textContent();
	const from = await last.boundingBox();
	const to = await grips.first().boundingBox();
	if (!from || !to) throw new Error('the cards are not on the page');
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 30 });
	await page.mouse.up();
	await expect(page.locator('form ol li .text').first()).toHaveText(text ?? '');
});

test('a name is typed', async ({ page }) => {
	await startCourse(page, { kind: 'Type a name', length: 5 });
	await page.getByLabel(/^Type the name/).fill('Nobody Inparticular');
	await page.keyboard.press('Enter');
	await onReveal(page);
});

test('the way to the content skips what stands above it', async ({ page }) => {
	await playNow(page);
	await page.goto('/me');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('To the content');
});
