import { expect, test, type Browser, type Page } from '@playwright/test';
import {
	giveSomeAnswer,
	goOn,
	hydrated,
	onQuestion,
	onReveal,
	playToTheEnd,
	startCourse
} from './play.ts';

/** A visitor with a browser of their own. */
async function newVisitor(browser: Browser): Promise<Page> {
	return (await browser.newContext()).newPage();
}

/** Plays five questions, and opens the page of the result. Gives back its address. */
async function playAndOpenResult(page: Page): Promise<string> {
	await startCourse(page, { length: 5 });
	await playToTheEnd(page);
	await page.getByRole('link', { name: "Your result's page" }).click();
	await page.waitForURL('**/r/*');
	await hydrated(page);
	return page.url();
}

const ghost = (page: Page) =>
	page.locator('p', { hasText: /shows its marks after yours|level with|ahead of|behind/ });

test('play, name, share, open elsewhere, beat, compare, board, delete', async ({
	page,
	browser
}) => {
	const address = await playAndOpenResult(page);
	await page.getByLabel('Your name on it').fill('хуй');
	await page.getByRole('button', { name: 'Add name' }).click();
	await expect(page.getByRole('alert')).toContainText('choose another one');
	await page.getByLabel('Your name on it').fill('Ғалымжан');
	await page.getByRole('button', { name: 'Add name' }).click();
	await expect(page.getByText('Ғалымжан played')).toBeVisible();
	await expect(page.getByLabel('Send it to a friend')).toHaveValue(
		new RegExp(`^Bäige, .* of 5 right.*\\n\\n.+\\n\\n${address}$`)
	);

	const friend = await newVisitor(browser);
	await friend.goto(address);
	await hydrated(friend);
	await expect(friend.getByText('Ғалымжан played')).toBeVisible();
	await expect(friend.getByRole('button', { name: 'Delete for good' })).toHaveCount(0);
	await friend.getByRole('button', { name: 'Beat this' }).click();
	await onQuestion(friend, 1);
	await expect(ghost(friend)).toContainText('Ғалымжан shows its marks after yours');
	await expect(ghost(friend).locator('svg')).toHaveCount(0);
	await giveSomeAnswer(friend);
	await onReveal(friend);
	await expect(ghost(friend).locator('svg')).toHaveCount(1);
	await goOn(friend);
	await playToTheEnd(friend);
	const duel = friend.getByRole('table', { name: /question by question/ });
	await expect(duel.getByRole('row')).toHaveCount(6);
	await expect(duel.getByRole('columnheader')).toHaveText(['Question', 'You', 'Ғалымжан']);

	await page.reload();
	const board = page.getByRole('table', { name: 'Everyone who took this challenge' });
	await expect(board.getByRole('row')).toHaveCount(3);
	await page.getByText('Delete this result').click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await page.waitForURL('**/me');
	expect((await friend.goto(address))?.status()).toBe(404);
	expect((await friend.goto(`${address}/card.png`))?.status()).toBe(404);
});

test('a result is a page, a picture and tags also without JavaScript', async ({
	page,
	browser
}) => {
	const address = await playAndOpenResult(page);
	const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await plain.goto(address);
	await expect(plain.getByRole('heading', { level: 1 })).toContainText('of 5 right');
	await expect(plain.getByLabel('Pass it on')).toHaveValue(/Can you beat that/);
	const marks = plain.getByRole('list', { name: 'Marks, question by question' });
	await expect(marks.getByRole('listitem')).toHaveCount(5);
	await expect(plain.locator('main dl')).toHaveText(
		/Points\s*[\d,]+ of 5,000\s*Time\s*\d+ s\s*Played/
	);
	const [day] = await plain
		.locator('main time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
	// It may be midnight meanwhile.
	const days = [0, 60_000].map((ago) => new Date(Date.now() - ago).toISOString().slice(0, 10));
	expect(days).toContain(day);
	await expect(plain.locator('main p.lead')).toHaveText(/^Somebody played .+/);
	await expect(plain.locator('main p.topics')).not.toBeEmpty();
	const content = (property: string) =>
		plain.locator(`meta[property="${property}"], meta[name="${property}"]`).getAttribute('content');
	expect(await content('og:url')).toBe(address);
	expect(await content('twitter:card')).toBe('summary_large_image');
	const image = (await content('og:image')) ?? '';
	const card = await plain.request.get(image);
	expect(card.headers()['content-type']).toBe('image/png');
	expect(card.headers()['cache-control']).toContain('immutable');
	const known = { 'if-none-match': card.headers()['etag'] ?? '' };
	expect((await plain.request.get(image, { headers: known })).status()).toBe(304);
	await plain.getByRole('button', { name: 'Beat this' }).click();
	await onQuestion(plain, 1);
});

test('nothing on the page of a result tells an answer', async ({ page, browser }) => {
	await startCourse(page, { length: 5 });
	const told: string[] = [];
	while (!page.url().endsWith('/end')) {
		await giveSomeAnswer(page);
		await onReveal(page);
		told.push(...(await page.locator('main h1').allTextContents()));
		await goOn(page);
	}
	await page.getByRole('link', { name: "Your result's page" }).click();
	await page.waitForURL('**/r/*');
	const friend = await newVisitor(browser);
	const bytes = await (await friend.request.get(page.url())).text();
	expect(told.length).toBe(5);
	for (const prompt of told) expect(bytes).not.toContain(prompt.trim());
	expect(bytes).not.toContain('solution');
});

test('a stranger may neither name nor delete, and posts from elsewhere are refused', async ({
	page,
	browser
}) => {
	const address = await playAndOpenResult(page);
	const origin = new URL(address).origin;
	const stranger = await browser.newContext();
	const attempts = [
		{ action: 'name', headers: { origin }, status: 404 },
		{ action: 'unname', headers: { origin }, status: 404 },
		{ action: 'delete', headers: { origin }, status: 404 },
		{
			action: 'delete',
			headers: { origin, cookie: 'baige-session=AAAAAAAAAAAAAAAAAAAAAA' },
			status: 404
		},
		{ action: 'delete', headers: { origin, cookie: 'baige-session=%00' }, status: 404 }
	];
	for (const { action, headers, status } of attempts) {
		const answer = await stranger.request.post(`${address}?/${action}`, {
			form: { name: 'Mallory' },
			headers,
			maxRedirects: 0
		});
		expect(answer.status(), action).toBe(status);
	}
	const foreign = await page.request.post(`${address}?/delete`, {
		form: {},
		headers: { origin: 'https://evil.example' },
		maxRedirects: 0
	});
	expect(foreign.status()).toBe(403);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('of 5 right');
	await expect(page.getByText('Somebody played')).toBeVisible();
});
