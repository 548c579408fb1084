import { expect, test, type Browser, type Page } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { answerForm, hydrated } from './play.ts';
import { answer, join, makeRemote, onAsking, openRoom } from './round.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const secondsOn = async (player: Page): Promise<number> =>
	Number.parseInt((await player.getByRole('timer').textContent()) ?? '', 10);
const onVerdict = (player: Page) => expect(player.locator('.verdict')).toBeVisible();

/** A round of four questions of two minutes, with its host, and two players who are in. */
async function openClass(browser: Browser) {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Pick one', 'Compare', 'True or false', 'Odd one out'],
		pills: [['Time for each question', '120 s']]
	});
	const [bo, ana] = [await pageOf(browser), await pageOf(browser)];
	await join(bo, code, 'Bo');
	await join(ana, code, 'Ana');
	return { host, code, bo, ana };
}

test('a remote does everything that the host’s page does', async ({ browser }) => {
	const { host, bo, ana } = await openClass(browser);
	const remote = await pageOf(browser);
	await makeRemote(host, remote);
	await remote.getByLabel('Show the answer as soon as everybody').uncheck();
	await remote.getByLabel('Time for Bo', { exact: true }).selectOption('1');
	await press(remote, 'Start the round');
	await onAsking(bo, 1);
	expect(await secondsOn(bo)).toBeGreaterThan(130);
	expect(await secondsOn(ana)).toBeLessThanOrEqual(120);

	await press(remote, 'Pause');
	await expect(bo.getByText('The host has paused the round.')).toBeVisible();
	await expect(answerForm(bo)).toBeHidden();
	const stood = await secondsOn(ana);
	await press(remote, '+10 s');
	await expect.poll(() => secondsOn(ana)).toBe(stood + 10);
	await press(remote, 'Go on');
	for (const player of [bo, ana]) {
		await answer(player);
		await expect(player.getByRole('heading', { name: 'Received' })).toBeVisible();
	}
	await expect(host.getByText('2 of 2 answered')).toBeVisible();
	await press(remote, 'Show the answer');
	await onVerdict(bo);
	await press(remote, 'Ask again in another form');
	await onAsking(bo, 1);
	await press(remote, 'Show the answer');
	await onVerdict(ana);
	await press(remote, 'Next question');
	await onAsking(bo, 2);
	await press(remote, 'Skip this question');
	await onAsking(bo, 3);

	await press(remote, 'Remove Ana');
	await press(remote, 'Yes');
	await expect(ana.getByRole('heading', { name: 'You were removed' })).toBeVisible();
	await remote.getByLabel('Show the answer as soon as everybody').check();
	await remote.getByLabel('Go on by itself').check();
	await answer(bo);
	await onVerdict(bo);
	await onAsking(bo, 4);
	await press(host, 'Take it back');
	await expect(remote.getByRole('heading', { name: 'The remote is off' })).toBeVisible();
	await press(host, 'End the round');
	await press(host, 'Yes');
	await expect(bo.getByRole('heading', { name: 'The round is over' })).toBeVisible();
});

test('whose time was up finds the half-given answer again when the host gives more', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Estimate'],
		pills: [['Time for each question', '20 s']]
	});
	const [bo, ana] = [await pageOf(browser), await pageOf(browser)];
	await join(bo, code, 'Bo');
	await join(ana, code, 'Ana');
	await host.getByLabel('Time for Bo', { exact: true }).selectOption('1');
	await press(host, 'Start the round');
	const field = ana.locator('input[inputmode="decimal"]');
	await field.fill('12');
	await expect(ana.getByText('Time is up.', { exact: false })).toBeFocused();
	await expect(field).toBeHidden();
	await expect(host.getByText('Extra time', { exact: true })).toBeVisible();
	await expect(host.getByRole('timer')).toHaveText(/^[1-9]\d* s left$/);
	await press(host, '+10 s');
	await expect(field).toBeVisible();
	await expect(field).toHaveValue('12');
});

test('Space and Enter press the next step, but not for a control that has the focus, and not when switched off', async ({
	browser
}) => {
	const { host, bo, ana } = await openClass(browser);
	await hydrated(host);
	await host.getByLabel('Locked').focus();
	await host.getByLabel('Locked').press(' ');
	await expect(host.getByLabel('Locked')).toBeChecked();
	await expect(host.getByRole('button', { name: 'Start the round' })).toBeVisible();
	await host.locator('h1').click();
	await host.locator('body').press(' ');
	await onAsking(bo, 1);
	await host.getByLabel('press the next step').uncheck();
	await host.locator('h1').click();
	await host.locator('body').press('Enter');
	await answer(bo);
	await expect(bo.getByRole('heading', { name: 'Received' })).toBeVisible();
	await host.getByLabel('press the next step').check();
	await host.locator('h1').click();
	await host.locator('body').press('Enter');
	await onVerdict(ana);
});

test('with nobody in, showing the way in is the next step, and a key starts nothing', async ({
	browser
}) => {
	const host = await pageOf(browser);
	await openRoom(host, { about: /elements/, kinds: ['Pick one'] });
	await hydrated(host);
	await host.locator('h1').click();
	const opened = host.waitForEvent('popup');
	await host.locator('body').press(' ');
	const screen = await opened;
	await expect(screen.getByText('Who rides first?')).toBeVisible();
	await expect(
		host.getByRole('button', { name: 'Start the round, without players' })
	).toBeVisible();
});
