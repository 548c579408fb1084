import { expect, test, type Page } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { hydrated } from './play.ts';
import { answer, onAsking, openRoom, stepOn } from './round.ts';

test('a round in teams, with names that are made up: who does not choose is dealt to the smallest', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /Paris 2024/,
		kinds: ['Pick one', 'Estimate'],
		pills: [
			['Teams', '2'],
			['Names', 'Made up for them'],
			['Points', 'For being right alone'],
			['Time for each question', 'No clock']
		]
	});
	const players: Page[] = [];
	for (let number = 0; number < 2; number++) {
		const player = await pageOf(browser);
		await player.goto(`/join/${code}`);
		await player.getByRole('button', { name: 'Ride in' }).click();
		await expect(player.getByText('You are in.', { exact: false }).first()).toBeVisible();
		const team = ['Team Sun', 'Team Eagle'][number] ?? '';
		await expect(player.locator('header').getByText(team)).toBeVisible();
		players.push(player);
	}
	await expect(host.getByRole('button', { name: /^Remove / })).toHaveCount(2);
	await expect(host.getByLabel(/^Time for /)).toHaveCount(0);
	await host.getByRole('button', { name: 'Start the round' }).click();
	for (const [index, words] of ['Next question', 'To the podium'].entries()) {
		for (const player of players) {
			await onAsking(player, index + 1);
			await answer(player);
		}
		await stepOn(host, words);
	}
	for (const player of players) await expect(player.getByText('points on average')).toBeVisible();
	await host.getByRole('link', { name: 'The report' }).click();
	await expect(host.getByRole('cell', { name: 'Team Eagle' })).toBeVisible();
	await host.getByRole('button', { name: 'Play the hardest again' }).click();
	await expect(
		host
			.getByText('Nothing was hard')
			.or(host.getByRole('button', { name: 'Start the round, without players' }))
	).toBeVisible();
});

test('a team may be chosen, and one who does not choose is dealt to the smallest', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /Paris 2024/,
		kinds: ['Pick one'],
		pills: [['Teams', '3'], ['Who is in which', 'Players choose'] as const]
	});
	const names = ['Ana', 'Bo', 'Cy'];
	for (const name of names) {
		const player = await pageOf(browser);
		await player.goto(`/join/${code}`);
		await player.getByLabel('Your name').fill(name);
		if (name === 'Ana') await player.getByLabel('Team Eagle').check();
		await player.getByRole('button', { name: 'Ride in' }).click();
		await expect(player.getByRole('heading', { name })).toBeVisible();
	}
	const rows = host.getByRole('listitem');
	await expect(rows.filter({ hasText: 'Ana' })).toContainText('Team Eagle');
	await expect(rows.filter({ hasText: 'Bo' })).toContainText('Team Sun');
	await expect(rows.filter({ hasText: 'Cy' })).toContainText('Team Wolf');
});

test('at their own pace everybody walks alone, the screen shows how far, and the host ends it', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Compare', 'Estimate'],
		pills: [['Pace', 'Each at their own']]
	});
	const [screen, quick, slow] = [
		await pageOf(browser),
		await pageOf(browser),
		await pageOf(browser)
	];
	await screen.goto(`/screen/${code}`);
	for (const [player, name] of [
		[quick, 'Quick'],
		[slow, 'Slow']
	] as const) {
		await player.goto(`/join/${code}`);
		await player.getByLabel('Your name').fill(name);
		await player.getByRole('button', { name: 'Ride in' }).click();
	}
	await expect(screen.getByText('2 riders are in')).toBeVisible();
	await host.getByRole('button', { name: 'Start the round' }).click();
	for (const [index, words] of ['Next question', 'To the finish'].entries()) {
		await onAsking(quick, index + 1);
		await answer(quick, 'Check', 0);
		await expect(quick.locator('.verdict')).toBeVisible();
		await quick.getByRole('button', { name: words }).click();
	}
	await expect(quick.getByRole('heading', { name: 'All answered' })).toBeVisible();
	await expect(screen.getByText('1 of 2 at the finish')).toBeVisible();
	await onAsking(slow, 1);
	await slow.reload();
	await onAsking(slow, 1);
	// Of two options one of them takes the right one, so that there are places.
	await answer(slow, 'Check', 1);
	await slow.getByRole('button', { name: 'Next question' }).click();
	await answer(slow, 'Check');
	await slow.getByRole('button', { name: 'To the finish' }).click();
	// When all have arrived there is nothing left to ask about.
	await host.getByRole('button', { name: 'To the podium' }).click();
	for (const player of [quick, slow]) {
		await expect(player.getByRole('heading', { name: /^Place [12] of 2$/ })).toBeVisible();
	}
});

test('a question of the preview is swapped for another one, or dropped', async ({
	page,
	context
}) => {
	await page.goto('/host');
	await hydrated(page);
	await page.getByRole('group', { name: 'Questions' }).getByLabel('5', { exact: true }).check();
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.getByRole('heading', { name: 'These will be asked' })).toBeVisible();
	const stems = () => page.locator('article h2').allTextContents();
	const before = await stems();
	expect(before).toHaveLength(5);
	await page.getByRole('button', { name: 'Swap question 2' }).click();
	const swapped = await stems();
	expect(before).not.toContain(swapped[1]);
	expect(swapped.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
	await page.getByRole('button', { name: 'Drop question 1' }).click();
	const left = swapped.slice(1);
	expect(await stems()).toEqual(left);
	const open = page.getByRole('button', { name: 'Open the room with 4 questions' });
	await page.reload();
	await expect(open).toBeVisible();
	expect(await stems()).toEqual(left);
	await page.getByRole('button', { name: 'Drop question 4' }).scrollIntoViewIfNeeded();
	await context.setOffline(true);
	await open.click();
	await expect(page.getByRole('alert')).toBeInViewport();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Send again' }).click();
	await page.waitForURL(/\/host\/[A-Z]{6}$/);
	await page.goBack();
	await expect(open).toBeVisible();
	expect(await stems()).toEqual(left);
	await page.getByRole('button', { name: 'Choose again' }).click();
	await expect(
		page.getByRole('group', { name: 'Questions' }).getByLabel('5', { exact: true })
	).toBeChecked();
});

test('the space bar turns the pages of the preview, and opens no room', async ({ page }) => {
	await page.goto('/host');
	await hydrated(page);
	await page.getByRole('group', { name: 'Questions' }).getByLabel('20', { exact: true }).check();
	await page.getByRole('button', { name: 'Write the questions' }).click();
	const heading = page.getByRole('heading', { name: 'These will be asked' });
	await expect(heading).toBeFocused();
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	await page.keyboard.press(' ');
	await expect.poll(scrolled).toBeGreaterThan(before);
	await expect(heading).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/host');
});
