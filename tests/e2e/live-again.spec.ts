import { expect, test, type Page } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { answer, join, makeRemote, onAsking, openRoom } from './round.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a class plays the hardest again: screen and remote follow, and a phone rides on with its name and team', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Pick one'],
		pills: [
			['Teams', '2'],
			['Time for each question', 'No clock']
		]
	});
	const [screen, remote] = [await pageOf(browser), await pageOf(browser)];
	const [bo, ana] = [await pageOf(browser), await pageOf(browser)];
	await screen.goto(`/screen/${code}`);
	await join(bo, code, 'Bo');
	await join(ana, code, 'Ana');
	const teamOf = (player: Page) =>
		player
			.locator('header')
			.getByText(/^Team /)
			.textContent();
	const team = await teamOf(ana);
	expect(await teamOf(bo)).not.toBe(team);
	await makeRemote(host, remote);
	await host.getByLabel('Show the answer as soon as everybody').uncheck();
	await press(host, 'Start the round');
	// Nobody answers: nothing is harder.
	await onAsking(ana, 1);
	await press(host, 'Show the answer');
	await expect(screen.getByRole('heading', { name: 'All level' })).toBeVisible();
	await press(host, 'To the podium');
	await expect(ana.getByRole('heading', { name: 'The round is over' })).toBeVisible();
	await expect(ana.getByText(/place \d/i)).toBeHidden();
	for (const page of [screen, remote, ana]) {
		await page.evaluate(() => Reflect.set(window, 'loadedOnce', true));
	}

	await host.getByRole('link', { name: 'The report' }).click();
	await press(host, 'Play the hardest again');
	await host.waitForURL((url) => /^\/host\/[A-Z]{6}$/.test(url.pathname));
	const next = host.url().slice(-6);
	expect(next).not.toBe(code);
	await expect(screen.getByText('Who rides first?')).toBeVisible();
	expect(screen.url()).toMatch(new RegExp(`/screen/${next}$`));
	await expect(remote.getByRole('button', { name: /^Start the round/ })).toBeVisible();
	expect(remote.url()).toMatch(new RegExp(`/remote/${next}$`));
	await expect(host.getByText('A phone controls this round with you.')).toBeVisible();

	await expect(bo.getByRole('button', { name: 'Ride on' })).toBeVisible();
	await press(ana, 'Ride on');
	await expect(ana.getByRole('heading', { name: 'Ana' })).toBeVisible();
	expect(ana.url()).toMatch(new RegExp(`/join/${next}$`));
	expect(await teamOf(ana)).toBe(team);
	for (const page of [screen, remote, ana]) {
		expect(await page.evaluate(() => Reflect.get(window, 'loadedOnce'))).toBe(true);
	}

	// Somebody else has come in meanwhile under Bo's name: it is still Bo's to change.
	await join(await pageOf(browser), next, 'Bo');
	await press(bo, 'Ride on');
	await expect(bo.getByText('Somebody is called that already')).toBeVisible();
	await expect(bo.getByLabel('Your name')).toHaveValue('Bo');
	await press(bo, 'Take it');
	await expect(bo.getByRole('heading', { name: 'Bo 2' })).toBeVisible();
	expect(await teamOf(bo)).not.toBe(team);

	await remote.reload();
	await press(remote, 'Start the round');
	await onAsking(ana, 1);
	await answer(ana);
	await expect(ana.getByRole('heading', { name: 'Received' })).toBeVisible();
});
