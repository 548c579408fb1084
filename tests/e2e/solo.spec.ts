import { expect, test } from '@playwright/test';
import {
	giveSomeAnswer,
	goOn,
	hydrated,
	onQuestion,
	onReveal,
	playNow,
	playToTheEnd,
	sharedAddress,
	startCourse
} from './play.ts';

test('a newcomer is at the first question in one click, and plays to a result worth sending', async ({
	page,
	browser
}) => {
	await playNow(page);
	await expect(page).toHaveTitle(/^Question 1 of 10 · /);
	expect(await playToTheEnd(page)).toBe(10);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 10 right$/);
	await expect(
		page.getByRole('list', { name: 'Marks, question by question' }).getByRole('listitem')
	).toHaveCount(10);
	const address = await sharedAddress(page);

	const friend = await browser.newPage();
	await friend.goto(address);
	await expect(friend.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 10 right$/);
	await expect(friend.getByText('Every question again')).toHaveCount(0);
	await friend.getByRole('button', { name: 'Beat this' }).click();
	await onQuestion(friend, 1);
	await friend.close();
});

test('after an answer stand verdict, right answer, reason, source and date', async ({ page }) => {
	await playNow(page);
	await giveSomeAnswer(page);
	await onReveal(page);
	const reveal = page.getByRole('region', { name: 'The answer and why' });
	await expect(reveal.getByText(/^(Right|Partly right|Not right)$/)).toBeVisible();
	await expect(reveal.getByText(/[Rr]ight answer|Your answer, and right/).first()).toBeVisible();
	await expect(reveal.getByText(/paragraph/).first()).toBeVisible();
	await expect(page.locator('[role="status"]', { hasText: /points\./ })).toHaveCount(1);
});

test('the review shows every question again, and its reason', async ({ page }) => {
	await startCourse(page, { length: 5 });
	await playToTheEnd(page);
	const questions = page.locator('main details');
	await expect(questions).toHaveCount(5);
	await questions.first().locator('summary').click();
	await expect(
		questions
			.first()
			.getByText(/paragraph/)
			.first()
	).toBeVisible();
});

test('the same questions come again in the same order; new ones are a new quiz', async ({
	page
}) => {
	await startCourse(page, { length: 5 });
	const run = page.url();
	const stem = page.getByRole('heading', { level: 1 });
	const first = await stem.textContent();
	await playToTheEnd(page);
	await page.getByRole('button', { name: 'Same questions' }).click();
	await onQuestion(page, 1);
	await expect(stem).toHaveText(first ?? '');
	await playToTheEnd(page);
	await page.getByRole('button', { name: 'Play again' }).click();
	await onQuestion(page, 1);
	expect(page.url()).not.toBe(run);
});

test('a quiz that was left is offered on the front page, and stands under my quizzes', async ({
	page
}) => {
	await playNow(page);
	await giveSomeAnswer(page);
	await onReveal(page);
	await page.goto('/');
	await page.getByRole('link', { name: 'Continue, 1 of 10 done' }).click();
	await onQuestion(page, 2);
	await page.goto('/me');
	await expect(page.getByText('1 of 10, to be continued')).toBeVisible();
});

test('a quiz that was opened alone is still to begin on the front page, and under my quizzes', async ({
	page
}) => {
	await playNow(page);
	await page.goto('/');
	await page.getByRole('link', { name: 'Begin your quiz' }).click();
	await onQuestion(page, 1);
	await page.goto('/me');
	const line = page.getByRole('table', { name: 'All quizzes, newest first' }).locator('tbody tr');
	await expect(line).toHaveCount(1);
	await expect(line.getByRole('cell', { name: 'Not begun yet' })).toBeVisible();
	await expect(line).not.toContainText(/of \d/);
});

test('my quizzes are empty at first, then hold totals and a line for each quiz', async ({
	page
}) => {
	await page.goto('/me');
	await expect(page.getByText('No quizzes yet')).toBeVisible();
	for (let quiz = 0; quiz < 2; quiz++) {
		await startCourse(page, { length: 5 });
		await playToTheEnd(page);
	}
	await page.goto('/me');
	await hydrated(page);
	await expect(
		page.getByRole('table', { name: 'All quizzes, newest first' }).locator('tbody tr')
	).toHaveCount(2);
	await expect(page.getByRole('region', { name: 'Score over time' })).toBeVisible();
	await expect(page.getByRole('table', { name: 'By topic' })).toBeVisible();
});

test('no page is loaded anew while playing', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	await page.evaluate(() => Object.assign(window, { stayed: true }));
	await page.getByRole('button', { name: 'Play now' }).click();
	await onQuestion(page, 1);
	await giveSomeAnswer(page);
	await onReveal(page);
	await goOn(page);
	expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('an address that leads nowhere says so in words', async ({ page }) => {
	for (const path of ['/nowhere', '/run/unknown/1', '/r/unknown']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
		await expect(page.getByRole('link', { name: 'To the front page' })).toBeVisible();
	}
});
